package dev.tearsheet.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.Section;
import dev.tearsheet.lesson.keys.LessonKeys;

/**
 * Makes the next revision of a series from its articles. A lesson keeps its key and its ordinal for ever, also through
 * a time in which the articles did not have it: so nobody gets it twice.
 */
public final class SeriesBuilder {
    private final Arrangement arrangement;

    public SeriesBuilder(Arrangement arrangement) {
        this.arrangement = arrangement;
    }

    /**
     * The series of these articles; the previous one as it is if readers would see no difference, or if the articles
     * have no lesson at all.
     */
    public Series build(List<Outline> articles, Optional<Series> previous) {
        List<SeriesLesson> before =
                previous.map(p -> concat(p.lessons(), p.gone())).orElse(List.of());
        List<Lesson> now = LessonKeys.carryOver(
                before.stream().map(SeriesLesson::lesson).toList(),
                articles.stream().flatMap(a -> a.lessons().stream()).toList());
        if (now.isEmpty() && previous.isPresent()) {
            return previous.get();
        }
        List<SeriesLesson> lessons = numbered(inOrder(placed(articles, now)), before, previous);
        Series next = new Series(
                previous.map(Series::revision).orElse(0) + 1, lessons, questions(articles), gone(before, lessons));
        return previous.filter(p -> Seen.of(p).equals(Seen.of(next))).orElse(next);
    }

    /** Each article's lessons with the sections that open and close it; the ordinals come later. */
    private static List<List<SeriesLesson>> placed(List<Outline> articles, List<Lesson> keyed) {
        List<List<SeriesLesson>> placed = new ArrayList<>();
        int from = 0;
        for (Outline article : articles) {
            int size = article.lessons().size();
            List<SeriesLesson> lessons = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                lessons.add(new SeriesLesson(
                        0,
                        article.file(),
                        keyed.get(from + i),
                        i == 0 ? opening(article) : List.of(),
                        i == size - 1 ? closing(article) : List.of()));
            }
            placed.add(lessons);
            from += size;
        }
        return placed;
    }

    private static List<Section> opening(Outline article) {
        return byLine(Stream.concat(
                article.introduction().stream(),
                article.otherSections().stream().filter(s -> isBeforeLessons(article, s))));
    }

    private static List<Section> closing(Outline article) {
        return byLine(Stream.concat(
                article.otherSections().stream().filter(s -> !isBeforeLessons(article, s)),
                article.conclusion().stream()));
    }

    private static boolean isBeforeLessons(Outline article, Section section) {
        return section.lines().first() < article.lessons().get(0).lines().first();
    }

    private static List<Section> byLine(Stream<Section> sections) {
        return sections.sorted(Comparator.comparingInt(s -> s.lines().first())).toList();
    }

    private List<SeriesLesson> inOrder(List<List<SeriesLesson>> articles) {
        if (arrangement.order() == Arrangement.Order.AS_WRITTEN) {
            return articles.stream().flatMap(List::stream).toList();
        }
        int rounds = articles.stream().mapToInt(List::size).max().orElse(0);
        List<SeriesLesson> turns = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (List<SeriesLesson> article : articles) {
                article.stream().skip(round).findFirst().ifPresent(turns::add);
            }
        }
        return turns;
    }

    private static List<SeriesLesson> numbered(
            List<SeriesLesson> lessons, List<SeriesLesson> before, Optional<Series> previous) {
        Map<LessonKey, Integer> ordinals = new HashMap<>();
        before.forEach(l -> ordinals.put(l.lesson().key(), l.ordinal()));
        int next = previous.map(Series::nextOrdinal).orElse(0);
        List<SeriesLesson> numbered = new ArrayList<>();
        for (SeriesLesson l : lessons) {
            Integer known = ordinals.get(l.lesson().key());
            int ordinal = known == null ? next++ : known;
            numbered.add(new SeriesLesson(ordinal, l.article(), l.lesson(), l.opening(), l.closing()));
        }
        return numbered;
    }

    private List<Section> questions(List<Outline> articles) {
        return arrangement.questions() == Arrangement.Questions.LEFT_OUT
                ? List.of()
                : articles.stream().flatMap(a -> a.questions().stream()).toList();
    }

    /** What was there once and is not now, without the sections around it, which are told with another lesson. */
    private static List<SeriesLesson> gone(List<SeriesLesson> before, List<SeriesLesson> now) {
        Set<Integer> here =
                new HashSet<>(now.stream().map(SeriesLesson::ordinal).toList());
        return before.stream()
                .filter(l -> !here.contains(l.ordinal()))
                .map(l -> new SeriesLesson(l.ordinal(), l.article(), l.lesson(), List.of(), List.of()))
                .sorted(Comparator.comparingInt(SeriesLesson::ordinal))
                .toList();
    }

    private static List<SeriesLesson> concat(List<SeriesLesson> one, List<SeriesLesson> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
