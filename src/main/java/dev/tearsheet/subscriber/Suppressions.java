package dev.tearsheet.subscriber;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The operator's view of the addresses that are never mailed. Each method is one transaction. */
public interface Suppressions {
    /**
     * In the order of their keys.
     *
     * @param after the key of the last one that was read; empty text to begin
     * @param most 1 and up
     */
    List<Suppression> list(String after, int most);

    /**
     * Takes a suppression back and keeps that it was there. No subscription comes to life by it.
     *
     * @return what was taken back; nothing if the address was not suppressed
     */
    Optional<Suppression> lift(EmailAddress address, String why, Instant now);
}
