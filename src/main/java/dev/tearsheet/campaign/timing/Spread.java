package dev.tearsheet.campaign.timing;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * The time after the slot over which the mails of one slot are strewn, so that not all go out in one minute. A reader's
 * share of it is always the same: who gets the lesson at 7:13 today gets it at 7:13 tomorrow.
 *
 * @param window 0 to 4 hours
 * @param seed tells readers apart
 */
public record Spread(Duration window, long seed) {
    public static final Duration LONGEST = Duration.ofHours(4);
    /** What holds where a campaign says nothing. */
    public static final Spread USUAL = over(Duration.ofMinutes(20));

    /** So long before midnight the mails of a day are out; one that came on the next date would take its place. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    public static final Spread NONE = over(Duration.ZERO);

    public Spread {
        if (window.isNegative() || window.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("the mails of a slot are spread over 0 minutes to 4 hours");
        }
    }

    public static Spread over(Duration window) {
        return new Spread(window, 0);
    }

    /** The same for one reader. */
    public Spread of(long reader) {
        return new Spread(window, reader);
    }

    /** How long after a slot at this time of day this reader's mail goes: whole seconds, never near the next day. */
    public Duration after(LocalTime slot) {
        long untilMidnight = Duration.ofDays(1).minus(MARGIN).toSeconds() - slot.toSecondOfDay();
        long seconds = Math.min(window.toSeconds(), untilMidnight);
        return seed == 0 || seconds <= 0
                ? Duration.ZERO
                : Duration.of(Math.floorMod(mixed(seed), seconds), ChronoUnit.SECONDS);
    }

    /** The finishing steps of SplitMix64: neighbours in number are far apart in time. */
    private static long mixed(long number) {
        long z = number * 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
