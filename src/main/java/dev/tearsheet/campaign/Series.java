package dev.tearsheet.campaign;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.tearsheet.lesson.Section;

/**
 * The lessons of a campaign in the order in which readers get them.
 *
 * @param revision 1 and up, one more with every change of the series
 * @param questions the articles' questions with their answers, told in the finishing mail
 * @param gone lessons of earlier revisions that no reader gets now: their ordinals stay taken, and one that comes back
 *     is known again
 */
public record Series(int revision, List<SeriesLesson> lessons, List<Section> questions, List<SeriesLesson> gone) {
    public Series {
        lessons = List.copyOf(lessons);
        questions = List.copyOf(questions);
        gone = List.copyOf(gone);
        long ordinals = Stream.concat(lessons.stream(), gone.stream())
                .map(SeriesLesson::ordinal)
                .distinct()
                .count();
        if (ordinals != lessons.size() + gone.size()) {
            throw new IllegalArgumentException("two lessons with one ordinal");
        }
    }

    /** A series that has lost no lesson yet. */
    public Series(int revision, List<SeriesLesson> lessons, List<Section> questions) {
        this(revision, lessons, questions, List.of());
    }

    /** The ordinal of the next new lesson: one that no lesson of this campaign ever had. */
    public int nextOrdinal() {
        return Stream.concat(lessons.stream(), gone.stream())
                        .mapToInt(SeriesLesson::ordinal)
                        .max()
                        .orElse(-1)
                + 1;
    }

    public int size() {
        return lessons.size();
    }

    /** The first lesson in order that is not among those received. */
    public Optional<SeriesLesson> nextAfter(BitSet received) {
        return lessons.stream().filter(l -> !received.get(l.ordinal())).findFirst();
    }

    public Optional<SeriesLesson> lesson(int ordinal) {
        return lessons.stream().filter(l -> l.ordinal() == ordinal).findFirst();
    }

    /** The place of a lesson in the order, from 1; the "4" of "issue 4 of 25". */
    public int numberOf(SeriesLesson lesson) {
        return IntStream.range(0, lessons.size())
                        .filter(i -> lessons.get(i).ordinal() == lesson.ordinal())
                        .findFirst()
                        .orElseThrow()
                + 1;
    }
}
