package dev.tearsheet.inbound;

/** What the engine does about a mail that came in. Doing it twice for one mail must not do more than once. */
@FunctionalInterface
public interface Reaction {
    /** Acts, and says what the mail was taken for and what was done. */
    Verdict to(IncomingMail mail);
}
