package dev.tearsheet.trial;

import java.time.Instant;
import java.util.Optional;

/** Writes mails as a reader would and brings them to the engine's own door by SMTP. */
@FunctionalInterface
public interface Pen {
    /** @param answering the Message-ID of the letter that this answers */
    record Draft(String from, String to, String subject, String text, Optional<String> answering) {}

    /**
     * Sends the mail.
     *
     * @throws NotSent with the door's own words, if it refused the mail
     */
    void send(Draft draft, Instant now) throws NotSent;

    /** The door refused; the message is its answer. */
    final class NotSent extends Exception {
        public NotSent(String message) {
            super(message);
        }
    }
}
