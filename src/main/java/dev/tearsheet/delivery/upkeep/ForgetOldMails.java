package dev.tearsheet.delivery.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;

/** Forgets mails that no living subscription needs, and what befell readers long ago, in slices that hold nobody up. */
public final class ForgetOldMails {
    private static final int SLICE = 500;

    private final Retention retention;
    private final Duration keep;
    private final InstantSource clock;

    /** @param keep for so long mails are kept after their end */
    public ForgetOldMails(Retention retention, Duration keep, InstantSource clock) {
        this.retention = retention;
        this.keep = keep;
        this.clock = clock;
    }

    /** Returns how many mails were forgotten. */
    public int run() {
        Instant now = clock.instant();
        int happenings;
        do {
            happenings = retention.forgetHappenings(SLICE, now.minus(keep));
        } while (happenings == SLICE);
        return mails(now.minus(keep));
    }

    private int mails(Instant before) {
        int forgotten = 0;
        OptionalLong after = OptionalLong.of(0);
        while (after.isPresent()) {
            Retention.Slice slice = retention.forgetMails(after.getAsLong(), SLICE, before);
            forgotten += slice.forgotten();
            after = slice.next();
        }
        return forgotten;
    }
}
