package dev.tearsheet.delivery.operating;

import java.time.Instant;
import java.util.OptionalLong;

/** Who had a lesson, and the mails that put it right. Each method is one transaction. */
public interface Corrections {
    /**
     * Readers who had the lesson in their present run.
     *
     * @param waiting who get the correction: they are active, or have finished
     * @param done who have it, or to whom it is under way
     * @param resting who rest now and get nothing
     */
    record Heads(int waiting, int done, int resting) {}

    /** @param next from where to go on; none at the end */
    record Slice(int planned, OptionalLong next) {}

    Heads heads(Correction correction);

    /**
     * Plans the correction for readers who had the lesson and have not got this correction, in the order of their
     * subscriptions. Who left, rests or is suppressed gets none.
     *
     * @param after the subscription's number to go on from
     * @param most subscriptions at once
     */
    Slice plan(Correction correction, long after, int most, Instant now);
}
