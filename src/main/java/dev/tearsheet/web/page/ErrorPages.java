package dev.tearsheet.web.page;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import dev.tearsheet.web.page.Refusal.Why;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts into words what went wrong. What failed in the engine is logged under a reference that the page shows. */
public final class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final String PLAIN = """
            <!doctype html>
            <html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Something went wrong</title>
            <h1>Something went wrong</h1>
            <p>This page cannot be shown (%d). Please try again later.</p>
            %s</html>
            """;

    /** @param reference by which the operator finds the failure in the log */
    record Model(Frame frame, String why, int status, String detail, Optional<String> reference) {}

    private final Pages pages;
    private final SecureRandom random = new SecureRandom();

    public ErrorPages(Pages pages) {
        this.pages = pages;
    }

    public void routes(RoutesConfig routes) {
        routes.exception(Refusal.class, (e, ctx) -> show(ctx, e.why(), e.why().status(), e.getMessage()));
        routes.exception(HttpResponseException.class, (e, ctx) -> {
            Optional.ofNullable(e.getDetails().get("availableMethods")).ifPresent(m -> ctx.header("Allow", m));
            show(ctx, Why.of(e.getStatus()), e.getStatus(), "");
        });
        routes.exception(Exception.class, (e, ctx) -> fail(ctx, e));
    }

    /** For requests that are so broken that they reach no page: a word instead of the server's own error page. */
    public static Request.Handler beforeAnyPage() {
        return (request, response, callback) -> {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            String words = "This request cannot be answered (" + response.getStatus() + ").\n";
            Content.Sink.write(response, true, words, callback);
            return true;
        };
    }

    private void show(Context ctx, Why why, int status, String detail) {
        if (Json.isWanted(ctx)) {
            Json.fault(ctx, status, Json.words(why));
            return;
        }
        try {
            Sheet sheet = pages.sheet(ctx, "error");
            sheet.show(ctx, status, new Model(sheet.frame(), why.name(), status, detail, Optional.empty()));
        } catch (RuntimeException e) {
            fail(ctx, e);
        }
    }

    private void fail(Context ctx, Exception failure) {
        String reference = reference();
        LOG.error("{}: {} of a page under /{} failed", reference, ctx.method().name(), firstSegment(ctx), failure);
        if (Json.isWanted(ctx)) {
            Json.fault(ctx, Why.FAILED.status(), Json.words(Why.FAILED) + " Reference: " + reference);
            return;
        }
        try {
            Sheet sheet = pages.sheet(ctx, "error");
            int status = Why.FAILED.status();
            sheet.show(ctx, status, new Model(sheet.frame(), Why.FAILED.name(), status, "", Optional.of(reference)));
        } catch (RuntimeException e) {
            String words = "<p>Reference: <code>" + reference + "</code></p>";
            Pages.write(ctx, Why.FAILED.status(), PLAIN.formatted(Why.FAILED.status(), words));
        }
    }

    /** The rest of an address may be a token, which belongs in no log. */
    private static String firstSegment(Context ctx) {
        String path = ctx.path();
        int end = path.indexOf('/', 1);
        return path.substring(1, end < 0 ? path.length() : end);
    }

    private String reference() {
        byte[] bytes = new byte[4];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
