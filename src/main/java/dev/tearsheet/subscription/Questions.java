package dev.tearsheet.subscription;

import java.time.Instant;
import java.util.Optional;

import dev.tearsheet.subscriber.EmailAddress;

/** Makes questions: each with a token of its own, which counts for as long as such a question waits. */
public record Questions(Tokens tokens, Waits waits) {
    /** @param address to which the lessons are to go, where that is the question */
    public Confirmation ask(
            SubscriptionId subscription, Question question, Optional<EmailAddress> address, Instant now) {
        String nonce = tokens.newNonce();
        String hash = tokens.hash(tokens.confirmation(nonce));
        Instant expires = now.plus(waits.of(question));
        return new Confirmation(subscription, question, address, nonce, hash, now, expires, Optional.empty());
    }
}
