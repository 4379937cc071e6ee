package dev.tearsheet.campaign.timing;

import java.time.Duration;
import java.time.LocalTime;

/**
 * The time after the slot over which the mails of one slot are strewn, so that not all go out in one minute. A reader's
 * share of it is always the same: who gets the lesson at 7:13 today gets it at 7:13 tomorrow.
 *
 * <p>Readers with neighbouring numbers go together, four at a time: their rows stand side by side in the database, which
 * writes them in one go, and four mails are no burst. Where there are very many, more go together: to whoever sends to a
 * hundred thousand sixteen mails are no burst either.
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

    /** From the 65,536th reader on sixteen go together, from the 1,048,576th on sixty-four. */
    private static final long MANY = 1 << 16;

    private static final long VERY_MANY = 1 << 20;

    /** What is behind its point, in parts of two to the 64th. */
    private static final long GOLDEN_RATIO = 0x9e3779b97f4a7c15L;

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
        return seed == 0 || seconds <= 0 ? Duration.ZERO : Duration.ofSeconds(share(group(seed), seconds));
    }

    /** Readers of one group get their mails in the same second. */
    private static long group(long reader) {
        long few = Math.min(reader, MANY);
        long many = Math.max(0, Math.min(reader, VERY_MANY) - MANY);
        long veryMany = Math.max(0, reader - VERY_MANY);
        return few / 4 + many / 16 + veryMany / 64;
    }

    /** Multiples of the golden ratio without what is before the point: evenly strewn, however many there are. */
    private static long share(long group, long seconds) {
        long fraction = group * GOLDEN_RATIO;
        return Math.multiplyHigh(fraction >>> 1, seconds << 1);
    }
}
