package dev.tearsheet.subscriber;

import java.time.Instant;

/**
 * An address that is never mailed again, and why.
 *
 * @param note what the operator noted; empty if nothing
 */
public record Suppression(EmailAddress address, Reason reason, Instant since, String note) {
    public enum Reason {
        /** Mail to it came back for good; who joins again and confirms is mailed again. */
        UNREACHABLE,
        /** Its owner complained of spam. */
        COMPLAINT,
        /** The operator wants it so. */
        OPERATOR
    }

    /** One that nobody noted anything about. */
    public Suppression(EmailAddress address, Reason reason, Instant since) {
        this(address, reason, since, "");
    }
}
