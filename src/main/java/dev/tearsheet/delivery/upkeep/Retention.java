package dev.tearsheet.delivery.upkeep;

import java.time.Instant;
import java.util.OptionalLong;

/** Forgets what nobody needs any more, a slice at a time. Each method is one transaction. */
public interface Retention {
    /** @param next from where to go on; none at the end */
    record Slice(int forgotten, OptionalLong next) {}

    /**
     * A walk over all mails, which may take several turns.
     *
     * @param began when it did
     * @param after the number of the mail up to which it has come; none when it is over
     */
    record Walk(Instant began, OptionalLong after) {
        /** Nobody has gone yet. */
        public static final Walk NONE = new Walk(Instant.EPOCH, OptionalLong.empty());

        static Walk from(Instant now) {
            return new Walk(now, OptionalLong.of(0));
        }

        Walk at(OptionalLong mail) {
            return new Walk(began, mail);
        }
    }

    /** The last walk as it was kept. */
    Walk walk();

    void keep(Walk walk);

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
