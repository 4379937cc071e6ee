package dev.tearsheet.cli.engine;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

import dev.tearsheet.app.Serving;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.folder.NamedCampaigns;
import dev.tearsheet.cli.shared.EngineOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the engine until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Runs the engine: takes mail, sends lessons, serves the pages. Stop it with Ctrl-C.")
public final class ServeCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    @Mixin
    private EngineOptions engine;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Tearsheet tearsheet = engine.open();
        LOG.info("Settings in effect: {}", effective(tearsheet.settings()));
        tearsheet
                .settings()
                .passwordsInTheClear()
                .forEach(key -> LOG.warn("{} is none: everybody on the way can read the password", key));
        Serving serving;
        try {
            serving = new Serving(tearsheet);
        } catch (RuntimeException e) {
            tearsheet.close();
            throw e;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            serving.close();
                            stopped.countDown();
                        },
                        "stop"));
        welcome(spec.commandLine().getOut(), tearsheet, serving);
        stopped.await();
        return 0;
    }

    private static String effective(Settings settings) {
        return settings.effective().stream().map(s -> s.key() + "=" + s.value()).collect(Collectors.joining(", "));
    }

    /** One screen: what runs where, and what to do next. */
    private static void welcome(PrintWriter out, Tearsheet tearsheet, Serving serving) {
        Settings settings = tearsheet.settings();
        String pages = settings.web().address();
        List<Campaign> campaigns = tearsheet.campaigns().all();
        out.println();
        out.println("Tearsheet is running.");
        out.println();
        out.println("  Pages      " + pages + "/");
        out.println("  Mail door  " + settings.door().host() + ":" + serving.doorPort() + " (SMTP) for @"
                + settings.mail().domain());
        out.println("  Mail out   "
                + (settings.isTrial()
                        ? "trial: every mail goes to the post office at " + pages + "/post"
                        : settings.relay().host() + ":" + settings.relay().port()));
        out.println("  Data       " + settings.folders().data().toAbsolutePath());
        out.println("  Status     " + pages + "/status");
        out.println();
        campaigns.forEach(c -> out.println("  Campaign   " + pages + "/c/" + c.slug() + "  " + c.title() + ", "
                + c.series().size() + " lessons"
                + c.held().map(h -> " (held: " + h + ")").orElse("")
                + tearsheet
                        .changes()
                        .waiting(c.slug())
                        .map(w -> " (a change waits: see tearsheet plan " + c.slug() + ")")
                        .orElse("")));
        tearsheet
                .campaigns()
                .problems()
                .forEach((slug, faults) -> faults.forEach(f -> out.println("  Problem    " + f)));
        new NamedCampaigns(tearsheet.campaigns()).missing().forEach(f -> out.println("  Problem    " + f));
        if (campaigns.isEmpty()) {
            out.println("  No campaign yet: put a folder with a campaign.yaml and its articles into "
                    + settings.folders().schedules().toAbsolutePath());
        }
        out.println();
        out.println(
                settings.isTrial()
                        ? "Next: open " + pages
                                + "/post, write a mail to a join address there, answer the confirmation,"
                                + " and press \"Next day\". Ctrl-C stops."
                        : "Next: tell readers the join address of a campaign. Ctrl-C stops.");
        out.flush();
    }
}
