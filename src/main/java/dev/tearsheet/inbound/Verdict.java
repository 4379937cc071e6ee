package dev.tearsheet.inbound;

/**
 * What a mail was taken for, why, and what was done, for the operator's eyes.
 *
 * @param why in a few words, such as {@code Auto-Submitted: auto-replied}
 * @param action what was done; {@code nothing} if so
 */
public record Verdict(Kind kind, String why, String action) {
    public enum Kind {
        COMMAND,
        BOUNCE,
        COMPLAINT,
        AUTO_REPLY,
        HUMAN,
        OTHER
    }
}
