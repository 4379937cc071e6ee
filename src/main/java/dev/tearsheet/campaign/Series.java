package dev.tearsheet.campaign;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.lesson.Section;

/**
 * The lessons of a campaign in the order in which readers get them.
 *
 * @param revision 1 and up, one more with every change of the series
 * @param aside lessons that the articles have and the order has not: drafts, left out, merged into others
 * @param questions the articles' questions with their answers, told in the finishing mail
 * @param gone lessons of earlier revisions, in the form that they had: their ordinals stay taken, and one that comes
 *     back is known again
 * @param sources every lesson that the articles ever had, as it was cut: by them keys are carried on
 */
public record Series(
        int revision,
        List<SeriesLesson> lessons,
        List<Aside> aside,
        List<Section> questions,
        List<SeriesLesson> gone,
        List<Lesson> sources) {
    public Series {
        lessons = List.copyOf(lessons);
        aside = List.copyOf(aside);
        questions = List.copyOf(questions);
        gone = List.copyOf(gone);
        sources = List.copyOf(sources);
        long all = lessons.size() + aside.size() + gone.size();
        if (all(lessons, aside, gone).map(SeriesLesson::ordinal).distinct().count() != all) {
            throw new IllegalArgumentException("two lessons with one ordinal");
        }
    }

    /** A series whose articles are told lesson by lesson as they were cut. */
    public Series(int revision, List<SeriesLesson> lessons, List<Section> questions, List<SeriesLesson> gone) {
        this(
                revision,
                lessons,
                List.of(),
                questions,
                gone,
                Stream.concat(lessons.stream(), gone.stream())
                        .map(SeriesLesson::lesson)
                        .toList());
    }

    /** A series that has lost no lesson yet. */
    public Series(int revision, List<SeriesLesson> lessons, List<Section> questions) {
        this(revision, lessons, questions, List.of());
    }

    /** Everything that has an ordinal: what is told, what stands aside, what is gone. */
    public Stream<SeriesLesson> everKnown() {
        return all(lessons, aside, gone);
    }

    /** The ordinal of the next new lesson: one that no lesson of this campaign ever had. */
    public int nextOrdinal() {
        return everKnown().mapToInt(SeriesLesson::ordinal).max().orElse(-1) + 1;
    }

    public int size() {
        return lessons.size();
    }

    /** The same under another number. */
    public Series numbered(int number) {
        return new Series(number, lessons, aside, questions, gone, sources);
    }

    /** What is still to come for a reader who has received these, in order. */
    public List<SeriesLesson> comingAfter(BitSet received) {
        Had had = new Had(this, received);
        return lessons.stream().map(had::rest).flatMap(Optional::stream).toList();
    }

    /**
     * What a reader gets next who has received these: the first lesson in order that holds nothing of it. Of a lesson
     * of which a reader has had something, because it was merged or cut anew since, the rest comes by itself.
     */
    public Optional<SeriesLesson> nextAfter(BitSet received) {
        Optional<SeriesLesson> fresh =
                lessons.stream().filter(l -> !received.get(l.ordinal())).findFirst();
        if (fresh.isEmpty() || isTheOnlyOne(fresh.get())) {
            // Asked for every mail, and so without weighing pieces where that cannot matter.
            return fresh;
        }
        Had had = new Had(this, received);
        return lessons.stream().map(had::rest).flatMap(Optional::stream).findFirst();
    }

    /** Whether no other lesson has ever told anything of what this one tells. */
    private boolean isTheOnlyOne(SeriesLesson lesson) {
        List<LessonKey> sources = lesson.sources();
        return everKnown().noneMatch(l -> l.ordinal() != lesson.ordinal() && l.tellsOf(sources));
    }

    /** A lesson in the order, or one in an earlier form of which all is still told. */
    public Optional<SeriesLesson> lesson(int ordinal) {
        // Asked for every mail: what is in the order is told, without weighing its pieces.
        for (SeriesLesson lesson : lessons) {
            if (lesson.ordinal() == ordinal) {
                return Optional.of(lesson);
            }
        }
        return everKnown().filter(l -> l.ordinal() == ordinal).findFirst().filter(this::isTold);
    }

    /** The place of a lesson in the order, from 1; the "4" of "issue 4 of 25". Earlier forms have that of the new one. */
    public int numberOf(SeriesLesson lesson) {
        return place(l -> l.ordinal() == lesson.ordinal())
                        .or(() -> place(l -> l.sources().stream().anyMatch(lesson.sources()::contains)))
                        .orElseThrow()
                + 1;
    }

    private Optional<Integer> place(java.util.function.Predicate<SeriesLesson> wanted) {
        return IntStream.range(0, lessons.size())
                .filter(i -> wanted.test(lessons.get(i)))
                .boxed()
                .findFirst();
    }

    private boolean isTold(SeriesLesson lesson) {
        Set<LessonKey> told = new HashSet<>();
        lessons.forEach(l -> told.addAll(l.sources()));
        return told.containsAll(lesson.sources());
    }

    private static Stream<SeriesLesson> all(List<SeriesLesson> told, List<Aside> aside, List<SeriesLesson> gone) {
        return Stream.of(told.stream(), aside.stream().map(Aside::lesson), gone.stream())
                .flatMap(lessons -> lessons);
    }
}
