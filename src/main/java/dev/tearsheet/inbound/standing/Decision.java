package dev.tearsheet.inbound.standing;

/** What follows from a failure. */
public enum Decision {
    /** The lessons go on. */
    KEEP,
    /** No lessons for some days; the next one is a probe. */
    SUSPEND,
    /** The first probe failed: some days more. */
    SUSPEND_LONGER,
    /** Never mailed again. */
    SUPPRESS
}
