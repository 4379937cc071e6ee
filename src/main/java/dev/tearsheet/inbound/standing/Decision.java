package dev.tearsheet.inbound.standing;

/** What follows from a failure. */
public enum Decision {
    /** The lessons go on. */
    KEEP,
    /** No lessons for three days; the next one is a probe. */
    SUSPEND,
    /** The first probe failed: another seven days, ten in all. */
    SUSPEND_LONGER,
    /** Never mailed again. */
    SUPPRESS;

    /** How many days without mail. */
    public int days() {
        return switch (this) {
            case SUSPEND -> 3;
            case SUSPEND_LONGER -> 7;
            case KEEP, SUPPRESS -> 0;
        };
    }
}
