package dev.tearsheet.inbound.standing;

/**
 * How many failures an address may have. All in days.
 *
 * @param toStop so many days with a failure stop the lessons; one that may pass counts a quarter of a day
 * @param between at least so many lie between the first failure and the last
 * @param stale so many without a failure forget all before
 * @param firstProbe so long after the stop the first lesson that was lost goes out as a probe
 * @param secondProbe so long after that the second
 */
public record Patience(int toStop, int between, int stale, int firstProbe, int secondProbe) {
    public static final Patience USUAL = new Patience(2, 3, 14, 3, 7);

    /** How many days without mail follow from a decision. */
    int rest(Decision decision) {
        return switch (decision) {
            case SUSPEND -> firstProbe;
            case SUSPEND_LONGER -> secondProbe;
            case KEEP, SUPPRESS -> 0;
        };
    }
}
