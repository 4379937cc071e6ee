package dev.tearsheet.delivery.throttle;

import java.time.Duration;
import java.time.Instant;

/**
 * How hard the relay may be pressed: half as many mails at once after a batch of which it put many off, or which it
 * answered slowly; one more at once after each calm batch. If even one at a time is too much, the stream rests, each time
 * twice as long.
 */
public final class Pressure {
    private static final int LEAST_TO_JUDGE = 5;
    /** One in so many mails put off is too much. */
    private static final int ONE_IN = 5;

    private static final Duration SLOW = Duration.ofSeconds(5);
    private static final Duration FIRST_REST = Duration.ofSeconds(10);
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);

    private final int most;
    /** Asked for with every mail, so without waiting for others. */
    private volatile int level;

    private Duration rest = Duration.ZERO;
    private Instant until = Instant.MIN;

    /** @param most how many mails may be on their way at once, 1 and up */
    public Pressure(int most) {
        this.most = most;
        this.level = most;
    }

    /** How many may be on their way at once, 1 and up. */
    public int level() {
        return level;
    }

    /** How many of this many the relay should be given in one go. */
    synchronized int share(int batch) {
        return Math.max(1, batch * level / most);
    }

    synchronized boolean mayGo(Instant now) {
        return !now.isBefore(until);
    }

    /**
     * What came of a batch.
     *
     * @param putOff how many of the mails the relay did not want now
     * @param answers how long its answers took in all
     */
    synchronized void felt(int mails, int putOff, Duration answers, Instant now) {
        boolean slow = mails > 0 && answers.dividedBy(mails).compareTo(SLOW) > 0;
        boolean refusing = mails >= LEAST_TO_JUDGE && putOff * ONE_IN >= mails;
        if (!slow && !refusing) {
            level = mails == 0 ? level : Math.min(most, level + 1);
            rest = mails == 0 ? rest : Duration.ZERO;
        } else if (level > 1) {
            level = level / 2;
        } else {
            rest = rest.isZero() ? FIRST_REST : rest.multipliedBy(2);
            rest = rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
            until = now.plus(rest);
        }
    }

    /** The relay took nothing at all: when it does again it is tried with one mail at a time. */
    synchronized void failed() {
        level = 1;
    }
}
