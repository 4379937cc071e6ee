package dev.tearsheet.delivery.throttle;

import java.time.Duration;
import java.time.Instant;

/**
 * At most so many mails of a kind in a stretch of time that moves on with the clock, in steps.
 *
 * @param scope which mails count, such as {@code all/hour} or {@code to/example.org}
 * @param most 0 and up
 * @param step the mails of one step are counted together
 * @param steps how many steps the stretch has, the present one among them
 */
public record Quota(String scope, int most, Duration step, int steps) {
    static Quota perSecond(int most) {
        return new Quota("all/second", most, Duration.ofSeconds(1), 1);
    }

    static Quota perHour(String scope, int most) {
        return new Quota(scope, most, Duration.ofMinutes(1), 60);
    }

    /** By the date in UTC. */
    static Quota perDate(int most) {
        return new Quota("all/date", most, Duration.ofDays(1), 1);
    }

    /** The beginning of the step in which this moment is, in milliseconds since 1970. */
    public long stepOf(Instant now) {
        return now.toEpochMilli() / step.toMillis() * step.toMillis();
    }

    /** The beginning of the first step that still counts. */
    public long countsFrom(Instant now) {
        return stepOf(now) - (steps - 1) * step.toMillis();
    }

    /** When the next step begins, and with it perhaps more room. */
    Instant nextStep(Instant now) {
        return Instant.ofEpochMilli(stepOf(now)).plus(step);
    }
}
