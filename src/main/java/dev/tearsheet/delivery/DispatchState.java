package dev.tearsheet.delivery;

/** How far a mail has come. */
public enum DispatchState {
    /** To be sent when it is due. */
    PLANNED,
    /** A node has it in its hands, until its lease ends. */
    CLAIMED,
    /** The relay said "later"; it is tried again when it is due. */
    DEFERRED,
    /** The relay has taken it. Whether it arrived nobody can know. */
    ACCEPTED,
    /** The relay refused it for good. */
    REJECTED,
    /** It was handed over and no answer came, or the engine was killed before the answer: sent or not, nobody knows. */
    DOUBTFUL,
    /** No longer wanted: the reader left or paused before it went out. */
    CANCELLED
}
