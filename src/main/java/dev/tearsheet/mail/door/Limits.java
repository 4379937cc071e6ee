package dev.tearsheet.mail.door;

import java.time.Duration;

/**
 * How much a door takes, from all clients and from one of them.
 *
 * @param bytes of one mail; more is answered with 552
 * @param connections at the same time
 * @param connectionsPerClient at the same time from one address
 * @param mailsPerMinute from one address; more is answered with 450
 * @param silence how long a client may need for a command, or for the next piece of a mail
 * @param session after which a connection is closed, whatever goes on
 */
public record Limits(
        int bytes, int connections, int connectionsPerClient, int mailsPerMinute, Duration silence, Duration session) {
    private static final int ONE_MIB = 1024 * 1024;

    /** For clients that nobody knows. */
    public static final Limits FOR_STRANGERS =
            new Limits(ONE_MIB, 50, 30, 1_000, Duration.ofMinutes(1), Duration.ofMinutes(30));

    /** For the engine itself. */
    public static final Limits FOR_OURSELVES =
            new Limits(10 * ONE_MIB, 200, 200, Integer.MAX_VALUE, Duration.ofMinutes(10), Duration.ofDays(1));

    public Limits {
        if (bytes < 1 || connections < 1 || connectionsPerClient < 1 || mailsPerMinute < 1) {
            throw new IllegalArgumentException("a door takes at least one mail of one byte");
        }
    }

    public Limits withBytes(int most) {
        return new Limits(most, connections, connectionsPerClient, mailsPerMinute, silence, session);
    }

    public Limits withConnections(int all, int perClient) {
        return new Limits(bytes, all, perClient, mailsPerMinute, silence, session);
    }

    public Limits withMailsPerMinute(int most) {
        return new Limits(bytes, connections, connectionsPerClient, most, silence, session);
    }

    public Limits withPatience(Duration newSilence, Duration newSession) {
        return new Limits(bytes, connections, connectionsPerClient, mailsPerMinute, newSilence, newSession);
    }
}
