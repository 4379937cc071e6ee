package dev.tearsheet.web.api;

import java.util.Optional;

import dev.tearsheet.web.page.Caller;
import dev.tearsheet.web.page.Lock;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/**
 * Lets programs in that show the token (RFC 6750 section 2.1): whoever else asks does not even learn what addresses
 * there are. As no browser shows it by itself, no page of another site can have anything done.
 */
final class ApiDoor implements Handler {
    private static final String SCHEME = "Bearer ";

    private final Lock lock;

    ApiDoor(Lock lock) {
        this.lock = lock;
    }

    @Override
    public void handle(Context ctx) {
        if (!lock.opens(shown(ctx), Caller.of(ctx).network())) {
            ctx.header("WWW-Authenticate", "Bearer realm=\"Tearsheet\"");
            throw new Declined(
                    401, "Show the token of the setting api.token in the header Authorization: Bearer TOKEN.");
        }
    }

    private static Optional<String> shown(Context ctx) {
        String header = Optional.ofNullable(ctx.header("Authorization")).orElse("");
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }
}
