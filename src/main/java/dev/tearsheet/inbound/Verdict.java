package dev.tearsheet.inbound;

/**
 * What a mail was taken for, why, and what was done, for the operator's eyes.
 *
 * @param why in a few words, such as {@code Auto-Submitted: auto-replied}
 * @param action what was done; {@code nothing} if so
 * @param forOperator whether the operator must read the mail
 */
public record Verdict(Kind kind, String why, String action, boolean forOperator) {
    /** What a person wrote and no command is in, the operator must read. */
    public Verdict(Kind kind, String why, String action) {
        this(kind, why, action, kind == Kind.HUMAN);
    }

    /** The same, and the operator must read the mail. */
    public Verdict toOperator() {
        return new Verdict(kind, why, action, true);
    }

    public enum Kind {
        COMMAND,
        BOUNCE,
        COMPLAINT,
        AUTO_REPLY,
        HUMAN,
        OTHER
    }
}
