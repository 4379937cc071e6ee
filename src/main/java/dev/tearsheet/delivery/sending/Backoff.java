package dev.tearsheet.delivery.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.delivery.Dispatch;

/**
 * When a mail that the relay put off is tried again (RFC 5321 section 4.5.4.1: at growing intervals, giving up after 4
 * to 5 days).
 */
final class Backoff {
    /** Somebody waits for these at the screen. */
    private static final List<Duration> URGENT =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(30));

    private static final List<Duration> PATIENT =
            List.of(Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2));
    private static final Duration THEN = Duration.ofHours(4);
    private static final Duration GIVE_UP_ISSUE = Duration.ofDays(4);
    private static final Duration GIVE_UP_NOTICE = Duration.ofDays(7);

    private Backoff() {}

    /** When the next try is due; nothing if the mail has been tried for long enough. */
    static Optional<Instant> next(Dispatch dispatch, Instant now) {
        Duration life = dispatch.purpose().isIssue() ? GIVE_UP_ISSUE : GIVE_UP_NOTICE;
        List<Duration> steps = dispatch.purpose().isIssue() ? PATIENT : URGENT;
        Duration wait = dispatch.attempts() < steps.size() ? steps.get(dispatch.attempts()) : THEN;
        Instant due = now.plus(wait);
        return Optional.of(due).filter(d -> d.isBefore(dispatch.created().plus(life)));
    }
}
