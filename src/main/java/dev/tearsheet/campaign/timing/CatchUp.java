package dev.tearsheet.campaign.timing;

import java.time.Duration;
import java.util.Locale;

/**
 * What becomes of slots that were missed, as when the engine was down.
 *
 * @param policy what comes instead of a lesson that missed its day
 * @param late so long after its slot an issue still goes out on the same day, if people are awake; 0 to 24 hours
 */
public record CatchUp(Policy policy, Duration late) {
    public static final CatchUp USUAL = new CatchUp(Policy.SHIFT, Duration.ofHours(6));

    /** Never all at once. */
    public enum Policy {
        /** The lesson comes at the next slot, and all later ones a day later each. */
        SHIFT,
        /** The lesson is left out: the series keeps to the calendar. */
        SKIP,
        /** The lesson comes at the next slot, and on that day one more. */
        BURST;

        public static Policy of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public CatchUp {
        if (late.isNegative() || late.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("an issue may be 0 to 24 hours late");
        }
    }
}
