package dev.tearsheet.delivery;

import java.time.Duration;

/**
 * How many senders there are for each connection. Where an answer takes long, others stand by with their mails written, so
 * that a transport may name the next mail together with the one before (RFC 2920). Where it does not they would only be in
 * each other's way.
 */
final class Standby {
    /** One waits for the answer, one is named, and one is ready when that one goes. */
    private static final int MOST = 3;

    /** The mean of an answer from which on it pays; below, it is this machine that takes the time. */
    private static final Duration FAR = Duration.ofMillis(5);
    /** From here on the relay is not far away but slow, and is left alone. */
    private static final Duration SLOW = Duration.ofSeconds(1);

    private final int connections;
    private volatile boolean far;

    Standby(int connections) {
        this.connections = connections;
    }

    /** How many senders there should be. */
    int senders() {
        return far ? connections * MOST : connections;
    }

    /** How many mails may be under way if the relay bears so many; no more than that unless it bears all connections. */
    int atOnce(int bears) {
        return bears >= connections ? senders() : bears;
    }

    /** @param answers how long they took in all, the waiting for a connection included */
    void felt(int mails, Duration answers) {
        if (mails > 0) {
            Duration mean = answers.dividedBy(mails);
            far = mean.compareTo(FAR) >= 0 && mean.compareTo(SLOW) < 0;
        }
    }
}
