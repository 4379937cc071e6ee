package dev.tearsheet.delivery.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Forgets mails that no living subscription needs, and what befell readers long ago, in slices that hold nobody up. */
public final class ForgetOldMails {
    private static final int SLICE = 500;
    private static final Duration TURN = Duration.ofMinutes(10);
    private static final Duration BETWEEN_WALKS = Duration.ofDays(1);

    private final Retention retention;
    private final Duration keep;
    private final InstantSource clock;

    /** @param keep for so long mails are kept after their end */
    public ForgetOldMails(Retention retention, Duration keep, InstantSource clock) {
        this.retention = retention;
        this.keep = keep;
        this.clock = clock;
    }

    /**
     * Goes on with the walk over all mails, for ten minutes at most; a new one begins a day after the last: what is kept
     * because a run goes on may be most of the ledger, and is not read again each time. Returns how many mails were
     * forgotten.
     */
    public int run() {
        Instant now = clock.instant();
        int happenings;
        do {
            happenings = retention.forgetHappenings(SLICE, now.minus(keep));
        } while (happenings == SLICE);
        Retention.Walk walk = retention.walk();
        if (walk.after().isPresent()) {
            return mails(walk, now);
        }
        // A clock that was ahead must not keep the next one away for ever.
        boolean isRecent =
                !walk.began().isAfter(now) && now.isBefore(walk.began().plus(BETWEEN_WALKS));
        return isRecent ? 0 : mails(Retention.Walk.from(now), now);
    }

    private int mails(Retention.Walk begun, Instant now) {
        int forgotten = 0;
        Retention.Walk walk = begun;
        while (walk.after().isPresent() && clock.instant().isBefore(now.plus(TURN))) {
            Retention.Slice slice = retention.forgetMails(walk.after().getAsLong(), SLICE, now.minus(keep));
            forgotten += slice.forgotten();
            walk = walk.at(slice.next());
        }
        retention.keep(walk);
        return forgotten;
    }
}
