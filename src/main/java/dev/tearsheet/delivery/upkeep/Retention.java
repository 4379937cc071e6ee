package dev.tearsheet.delivery.upkeep;

import java.time.Instant;
import java.util.OptionalLong;

/** Forgets what nobody needs any more, a slice at a time. Each method is one transaction. */
public interface Retention {
    /** @param next from where to go on; none at the end */
    record Slice(int forgotten, OptionalLong next) {}

    /**
     * Looks at mails by number and forgets, with their history, those that ended before this moment. Issues and
     * corrections of a run that still goes on are kept: by them the database refuses to send a lesson twice.
     *
     * @param after the mail's number to go on from
     * @param most mails looked at
     */
    Slice forgetMails(long after, int most, Instant before);

    /** Forgets what befell subscriptions before this moment; returns how many rows, fewer than {@code most} at the end. */
    int forgetHappenings(int most, Instant before);
}
