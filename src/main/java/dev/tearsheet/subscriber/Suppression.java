package dev.tearsheet.subscriber;

import java.time.Instant;

/** An address that is never mailed again, and why. */
public record Suppression(EmailAddress address, Reason reason, Instant since) {
    public enum Reason {
        UNREACHABLE,
        COMPLAINT,
        OPERATOR
    }
}
