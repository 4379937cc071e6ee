package dev.tearsheet.inbound.order;

import java.time.Duration;
import java.time.Instant;

/**
 * Wrong tokens by sender: who shows too many within an hour is not listened to for a day. All engines on one database
 * count together, and none forgets when it is started anew. Each method is one transaction.
 */
public interface Guesses {
    Duration WITHIN = Duration.ofHours(1);
    Duration IGNORED = Duration.ofHours(24);

    /** @param sender as the mail tells it, of any length */
    boolean isIgnored(String sender, Instant now);

    /**
     * Counts a wrong one.
     *
     * @param most so many within {@link #WITHIN} are let pass; after one more the sender is ignored
     */
    void wrong(String sender, int most, Instant now);

    /** Deletes some of those that no longer count; returns how many. */
    int forget(int most, Instant now);
}
