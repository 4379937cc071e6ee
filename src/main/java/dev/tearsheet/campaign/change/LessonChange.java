package dev.tearsheet.campaign.change;

import java.util.Optional;

import dev.tearsheet.campaign.SeriesLesson;

/**
 * One lesson before and after a change; the one that there is not is empty.
 *
 * @param numberBefore its place in the order before, from 1; 0 for none
 * @param number its place in the order after, from 1; 0 for none
 * @param moved whether it stands elsewhere among the lessons that were and are told
 */
public record LessonChange(
        Kind kind,
        boolean moved,
        int numberBefore,
        int number,
        Optional<SeriesLesson> before,
        Optional<SeriesLesson> after) {
    /** What became of it. */
    public enum Kind {
        SAME,
        CHANGED,
        NEW,
        GONE
    }

    /** The lesson as it will be, or was before it was gone. */
    public SeriesLesson lesson() {
        return after.or(() -> before).orElseThrow();
    }

    public boolean isNothing() {
        return kind == Kind.SAME && !moved;
    }
}
