package dev.tearsheet.delivery.sending;

import java.time.Duration;
import java.time.Instant;

/**
 * How many mails are claimed ahead: as many as came to their ends in the last second. What a node has in hand when it is
 * killed and never comes back is in doubt for good, so with a slow relay it should not be more than it needs.
 */
final class Pace {
    private static final Duration SECOND = Duration.ofSeconds(1);
    /** For the slowest relay, and as long as nothing is known. */
    private static final int LEAST = 50;

    private final int most;
    private int ahead = LEAST;
    private int ended;
    private Instant since = Instant.MIN;

    /** @param most for the fastest relay, 50 and up */
    Pace(int most) {
        this.most = most;
    }

    int ahead() {
        return ahead;
    }

    /** From now on mails are handed over; what was before says nothing. */
    void begins(Instant now) {
        since = now;
        ended = 0;
    }

    /** So many mails have come to their ends since it was last told. A clock that stands or goes back means fast. */
    void ended(int mails, Instant now) {
        ended += mails;
        Duration took = Duration.between(since, now);
        if (ended >= ahead || took.compareTo(SECOND) >= 0) {
            long inASecond = ended * SECOND.toMillis() / Math.max(1, took.toMillis());
            ahead = (int) Math.max(LEAST, Math.min(most, inASecond));
            begins(now);
        }
    }
}
