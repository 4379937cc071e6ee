package dev.tearsheet.web;

import java.nio.channels.UnresolvedAddressException;
import java.time.InstantSource;

import dev.tearsheet.template.Templates;
import dev.tearsheet.web.api.Api;
import dev.tearsheet.web.desk.Engine;
import dev.tearsheet.web.desk.OperatorDoor;
import dev.tearsheet.web.desk.PostOfficePages;
import dev.tearsheet.web.desk.StatusPage;
import dev.tearsheet.web.desk.TrialSide;
import dev.tearsheet.web.page.Allowance;
import dev.tearsheet.web.page.Assets;
import dev.tearsheet.web.page.ErrorPages;
import dev.tearsheet.web.page.Frame;
import dev.tearsheet.web.page.Guards;
import dev.tearsheet.web.page.Pages;
import dev.tearsheet.web.reader.CampaignPages;
import dev.tearsheet.web.reader.ConfirmPage;
import dev.tearsheet.web.reader.JoinForm;
import dev.tearsheet.web.reader.LeavePage;
import dev.tearsheet.web.reader.ReaderPage;
import dev.tearsheet.web.reader.ReaderSide;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinException;
import org.eclipse.jetty.server.LocalConnector;

/** Opens all pages and the API on one port, and closes them. */
public final class WebDoor implements AutoCloseable {
    private final WebSettings settings;
    private final Javalin server;

    private final Templates templates;
    private final InstantSource clock;
    private final Sides sides;

    /** @param sides with a trial exactly when the settings say that the engine is only tried out */
    public WebDoor(WebSettings settings, Templates templates, InstantSource clock, Sides sides) {
        if (settings.trial() != sides.trial().isPresent()) {
            throw new IllegalArgumentException("the post office is there when the engine is tried out, and only then");
        }
        this.settings = settings;
        this.templates = templates;
        this.clock = clock;
        this.sides = sides;
        this.server = Javalin.create(this::configure);
    }

    /** Loads what pages need, by a server in memory that nobody can reach and that is gone when this returns. */
    public static void warmUp() {
        Javalin.create(config -> {
                    quiet(config);
                    config.jetty.addConnector((server, http) -> new LocalConnector(server));
                    config.routes.get("/", page -> page.result(""));
                })
                .start()
                .stop();
    }

    /**
     * Opens the pages; when this has returned they answer.
     *
     * @throws CannotListen if the port is taken or the host is none of this machine's
     */
    public void start() {
        try {
            server.start(settings.host(), settings.port());
        } catch (JavalinException e) {
            throw new CannotListen(
                    "Cannot open the pages at " + settings.host() + ":" + settings.port() + ", " + reason(e)
                            + ". Set another " + WebSettings.PORT + " or " + WebSettings.HOST + ".",
                    e);
        }
    }

    /** The port that the pages are on; the real one where the settings left it open. */
    public int port() {
        return server.port();
    }

    public void stop() {
        server.stop();
    }

    @Override
    public void close() {
        stop();
    }

    private void configure(JavalinConfig config) {
        quiet(config);
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Guards.LARGEST_BODY;
        config.jetty.modifyServer(s -> s.setErrorHandler(ErrorPages.beforeAnyPage()));
        routes(config.routes);
    }

    private static void quiet(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
    }

    private void routes(RoutesConfig routes) {
        Assets assets = new Assets();
        Pages pages = new Pages(templates, Frame.english(settings.trial(), assets.styleSheet(), assets.zoneScript()));
        OperatorDoor door = new OperatorDoor(settings.operatorPassword(), clock, WebSettings.OPERATOR_PASSWORD);
        routes.before(new Guards());
        new ErrorPages(pages).routes(routes);
        assets.routes(routes);
        readerPages(pages, routes);
        new StatusPage(pages, door, sides.operator(), clock, sides.trial()).routes(routes);
        sides.trial().ifPresent(side -> new PostOfficePages(pages, door, sides.operator(), side).routes(routes));
        settings.apiToken().ifPresent(token -> new Api(sides.api(), token, clock, engine()::wake).routes(routes));
    }

    private void readerPages(Pages pages, RoutesConfig routes) {
        ReaderSide reader = sides.reader();
        Runnable afterwards = engine()::wake;
        Allowance joins = settings.trial() ? Allowance.unlimited() : JoinForm.allowance(reader.joinsPerHour(), clock);
        new CampaignPages(pages, reader).routes(routes);
        new JoinForm(pages, reader, clock, joins, afterwards).routes(routes);
        new ConfirmPage(pages, reader, clock, afterwards).routes(routes);
        new LeavePage(pages, reader, afterwards).routes(routes);
        new ReaderPage(pages, reader, clock, afterwards).routes(routes);
    }

    /**
     * While it is tried out, what a page sets off shows in the post office at once. In earnest the engine comes by
     * itself: how long an answer takes must not tell a stranger whether a mail went out.
     */
    private Engine engine() {
        return sides.trial().map(TrialSide::engine).orElse(() -> {});
    }

    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof UnresolvedAddressException) {
            return "no machine of this name is known";
        }
        return root instanceof java.net.BindException
                        && String.valueOf(root.getMessage()).contains("in use")
                ? "another program is there already"
                : String.valueOf(root.getMessage());
    }
}
