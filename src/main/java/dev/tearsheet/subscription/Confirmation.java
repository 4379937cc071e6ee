package dev.tearsheet.subscription;

import java.time.Instant;
import java.util.Optional;

import dev.tearsheet.subscriber.EmailAddress;

/**
 * A question to the owner of an address that waits for its answer (double opt-in).
 *
 * <p>The token itself is kept nowhere: it is made from the nonce and the engine's secret when the mail is written, and
 * an answer is found by the token's hash. Who reads the database cannot confirm.
 *
 * @param address to which the lessons are to go, where that is the question
 * @param nonce 16 random bytes in hexadecimal
 * @param hash of the token, in hexadecimal
 */
public record Confirmation(
        SubscriptionId subscription,
        Question question,
        Optional<EmailAddress> address,
        String nonce,
        String hash,
        Instant created,
        Instant expires,
        Optional<Instant> used) {

    public Confirmation usedAt(Instant now) {
        return new Confirmation(subscription, question, address, nonce, hash, created, expires, Optional.of(now));
    }

    public boolean isExpired(Instant now) {
        return used.isEmpty() && !now.isBefore(expires);
    }
}
