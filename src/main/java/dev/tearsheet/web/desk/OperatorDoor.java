package dev.tearsheet.web.desk;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;

import dev.tearsheet.web.page.Allowance;
import dev.tearsheet.web.page.Caller;
import dev.tearsheet.web.page.Guards;
import dev.tearsheet.web.page.Refusal;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/**
 * Lets the operator in: by the password, with any name (RFC 7617); or, where none is set, from this machine only. Who
 * got the password wrong too often waits.
 */
public final class OperatorDoor {
    private static final int WRONG_PASSWORDS = 10;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final Optional<byte[]> password;
    private final Allowance wrongOnes;
    private final String setting;

    /** @param setting the name of the password's setting, for who stands before the door */
    public OperatorDoor(Optional<String> password, InstantSource clock, String setting) {
        this.password = password.map(OperatorDoor::hash);
        this.wrongOnes = new Allowance(WRONG_PASSWORDS, WITHIN, clock);
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
        if (password.isPresent()) {
            askForPassword(ctx, password.get(), caller.network());
        } else if (!caller.isAtThisMachine()) {
            throw new Refusal(Refusal.Why.OPERATORS_ONLY, setting);
        }
    }

    private void askForPassword(Context ctx, byte[] right, String network) {
        if (wrongOnes.isSpent(network)) {
            throw new Refusal(Refusal.Why.TOO_OFTEN);
        }
        Optional<byte[]> shown = shown(ctx);
        // Hashes are compared, so that the time tells nothing of the length either.
        if (shown.isPresent() && MessageDigest.isEqual(shown.get(), right)) {
            return;
        }
        if (shown.isPresent()) {
            wrongOnes.take(network);
        }
        ctx.header("WWW-Authenticate", "Basic realm=\"Tearsheet\", charset=\"UTF-8\"");
        throw new Refusal(Refusal.Why.PASSWORD);
    }

    private static Optional<byte[]> shown(Context ctx) {
        String header = Optional.ofNullable(ctx.header("Authorization")).orElse("");
        if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        try {
            String pair =
                    new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
            return Optional.of(hash(pair.substring(pair.indexOf(':') + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.of(new byte[0]);
        }
    }

    private static byte[] hash(String password) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
