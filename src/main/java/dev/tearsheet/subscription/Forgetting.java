package dev.tearsheet.subscription;

import java.time.Instant;

/**
 * Erases people who never said yes: somebody gave their address, and nothing of it may stay but what keeps them from
 * being asked too often. Each method is one transaction.
 */
public interface Forgetting {
    /**
     * Those whose question has lapsed a while ago.
     *
     * @param most 1 and up
     * @return how many were erased
     */
    int lapsed(Instant now, int most);

    /** One whose question cannot be delivered; false if the subscription was ever confirmed, or is gone. */
    boolean unreachable(SubscriptionId subscription);

    /** What is left of strangers, where it no longer counts for any limit. */
    void remains(Instant now);
}
