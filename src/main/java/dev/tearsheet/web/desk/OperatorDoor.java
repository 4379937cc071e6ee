package dev.tearsheet.web.desk;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;

import dev.tearsheet.web.page.Caller;
import dev.tearsheet.web.page.Guards;
import dev.tearsheet.web.page.Lock;
import dev.tearsheet.web.page.Refusal;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/**
 * Lets the operator in: by the password, with any name (RFC 7617); or, where none is set, from this machine only. Who
 * got the password wrong too often waits.
 */
public final class OperatorDoor {
    private final Optional<Lock> lock;
    private final String setting;

    /** @param setting the name of the password's setting, for who stands before the door */
    public OperatorDoor(Optional<String> password, InstantSource clock, String setting) {
        this.lock = password.map(p -> new Lock(p, clock));
        this.setting = setting;
    }

    /** A page for operators only. */
    public Handler before(Handler page) {
        return ctx -> {
            admit(ctx);
            Guards.letFormsTellOrigin(ctx);
            page.handle(ctx);
        };
    }

    /** A step for operators only, from the form of a page of ours. */
    public Handler beforeStep(Handler step) {
        return before(Guards.fromOwnPage(step));
    }

    private void admit(Context ctx) {
        Caller caller = Caller.of(ctx);
        if (lock.isPresent()) {
            askForPassword(ctx, lock.get(), caller.network());
        } else if (!caller.isAtThisMachine()) {
            throw new Refusal(Refusal.Why.OPERATORS_ONLY, setting);
        }
    }

    private static void askForPassword(Context ctx, Lock lock, String network) {
        if (!lock.opens(shown(ctx), network)) {
            ctx.header("WWW-Authenticate", "Basic realm=\"Tearsheet\", charset=\"UTF-8\"");
            throw new Refusal(Refusal.Why.PASSWORD);
        }
    }

    private static Optional<String> shown(Context ctx) {
        String header = Optional.ofNullable(ctx.header("Authorization")).orElse("");
        if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        try {
            String pair =
                    new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
            return Optional.of(pair.substring(pair.indexOf(':') + 1));
        } catch (IllegalArgumentException e) {
            return Optional.of("");
        }
    }
}
