package dev.tearsheet.campaign;

import java.util.Set;

/**
 * How a campaign stands with the others of the same reader.
 *
 * @param cap its lesson waits for another day when the reader has so many lessons of any campaign on one, 1 to 10
 * @param priority 0 to 9; of several the highest goes first, of equals the one that was joined first
 * @param waitsFor while the reader is in one of these, it sends nothing
 */
public record Company(int cap, int priority, Set<Slug> waitsFor) {
    public static final int HIGHEST_CAP = 10;
    public static final int HIGHEST_PRIORITY = 9;
    public static final Company USUAL = new Company(1, 5, Set.of());

    public Company {
        waitsFor = Set.copyOf(waitsFor);
        if (cap < 1 || cap > HIGHEST_CAP || priority < 0 || priority > HIGHEST_PRIORITY) {
            throw new IllegalArgumentException("a cap is 1 to 10, a priority 0 to 9");
        }
    }
}
