package dev.tearsheet.lesson.marker;

/**
 * A marker where it was found.
 *
 * @param at the position in the article, ascending
 * @param weight how much it looks like a heading, more than 0
 * @param tie whether it goes on with the marker right before it
 */
public record Candidate(int at, Marker marker, double weight, Tie tie) {
    /** How close a marker belongs to the one before it, whose number is one less. */
    public enum Tie {
        /** It stands for itself. */
        FREE,
        /** It may be the last item of the same small list, or the heading below that list. */
        LOOSE,
        /** It is an item of the same small list: only together with the one before can it be in a chain. */
        FIRM
    }

    Candidate freed() {
        return new Candidate(at, marker, weight, Tie.FREE);
    }
}
