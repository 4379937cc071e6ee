package dev.tearsheet.web.page;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Looks at every request first: sets the headers that protect the page and bounds the body. */
public final class Guards implements Handler {
    /** In bytes. */
    public static final long LARGEST_BODY = 64 * 1024;

    /** In bytes. */
    private static final long MOST_READ_AWAY = 1024 * 1024;

    static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    @Override
    public void handle(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        // Tokens are in the addresses of pages: no other page may learn where a reader came from, no cache keep it.
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cache-Control", "no-store");
        if (ctx.req().getContentLengthLong() > LARGEST_BODY) {
            throw tooLarge(ctx);
        }
    }

    /**
     * For a body that is larger than what is taken. Some of the rest is read away: who is still sending while the connection
     * is closed may never hear why.
     */
    public static Refusal tooLarge(Context ctx) {
        try {
            ctx.req().getInputStream().skip(MOST_READ_AWAY);
        } catch (IOException e) {
            // Nobody is there any more to be told.
        }
        return new Refusal(Refusal.Why.TOO_LARGE);
    }

    /** For pages that show a letter in a frame. */
    public static void allowFrames(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY + "; frame-src 'self'");
    }

    /** For pages with a script, which comes from here; nothing within the page runs. */
    public static void allowOwnScripts(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY + "; script-src 'self'");
    }

    /**
     * Lets the forms of a page tell where they come from: under {@code no-referrer} browsers send them with
     * {@code Origin: null}, as they do for a hostile page that hides itself.
     */
    public static void letFormsTellOrigin(Context ctx) {
        ctx.header("Referrer-Policy", "same-origin");
    }

    /** Runs the step only if no page of another site is behind the request. */
    public static Handler fromOwnPage(Handler step) {
        return guarded(step, false);
    }

    /**
     * Runs the step unless a page of another site shows that it is behind the request. For steps whose address is a
     * secret already: their pages hide where a form comes from, and must go on to.
     */
    public static Handler notFromElsewhere(Handler step) {
        return guarded(step, true);
    }

    private static Handler guarded(Handler step, boolean mayHide) {
        return ctx -> {
            if (isFromElsewhere(ctx, mayHide)) {
                throw new Refusal(Refusal.Why.OTHER_SITE);
            }
            step.handle(ctx);
        };
    }

    /** What is no browser sends neither header, and nobody can make it send anything. */
    private static boolean isFromElsewhere(Context ctx, boolean mayHide) {
        String site = ctx.header("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = ctx.header("Origin");
        if (mayHide && "null".equals(origin)) {
            return false;
        }
        return origin != null && !authority(origin).equals(Optional.ofNullable(ctx.host()));
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
