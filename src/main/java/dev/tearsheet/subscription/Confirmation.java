package dev.tearsheet.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A question to the owner of an address that waits for its answer (double opt-in).
 *
 * <p>The token itself is kept nowhere: it is made from the nonce and the engine's secret when the mail is written, and
 * an answer is found by the token's hash. Who reads the database cannot confirm.
 *
 * @param nonce 16 random bytes in hexadecimal
 * @param hash of the token, in hexadecimal
 */
public record Confirmation(
        SubscriptionId subscription,
        String nonce,
        String hash,
        Instant created,
        Instant expires,
        Optional<Instant> used) {
    public static final Duration LIFE = Duration.ofDays(7);

    public boolean isExpired(Instant now) {
        return used.isEmpty() && !now.isBefore(expires);
    }
}
