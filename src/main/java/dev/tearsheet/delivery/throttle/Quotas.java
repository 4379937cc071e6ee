package dev.tearsheet.delivery.throttle;

import java.time.Instant;
import java.util.List;

/**
 * Counts mails over all nodes and beyond restarts. Each method is one transaction; those that take places take turns. A
 * place that was taken stays so, even if the mail is not sent after all.
 */
public interface Quotas {
    /** How many more mails have room in this one now; 0 and up. */
    int room(Quota quota, Instant now);

    /**
     * Takes places, in the order of the mails.
     *
     * @param mails for each the quotas in which it counts: it needs a place in all of them
     * @return for each whether it has them
     */
    List<Boolean> take(List<List<Quota>> mails, Instant now);
}
