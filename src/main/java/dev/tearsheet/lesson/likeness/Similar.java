package dev.tearsheet.lesson.likeness;

/**
 * Another lesson that tells the same or nearly so.
 *
 * @param other its position in the list that was compared
 * @param figure how much of the weight of their words they share, from 0, nothing, to 1, all
 */
public record Similar(int other, Verdict verdict, double figure) {
    /** What a figure says. The bounds were set by eye; docs/campaigns.md tells on what, and how far to trust them. */
    public enum Verdict {
        /** Both tell one meaning. */
        SAME,
        /** They touch: worth a look. */
        RELATED,
        /** Nothing of it is told elsewhere. */
        NEW;

        private static final double SAME_FROM = 0.30;
        private static final double RELATED_FROM = 0.17;

        /** The verdict for a figure from 0 to 1. */
        public static Verdict of(double figure) {
            return figure >= SAME_FROM ? SAME : figure >= RELATED_FROM ? RELATED : NEW;
        }
    }
}
