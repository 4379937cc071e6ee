package dev.tearsheet.campaign.arranging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Arrangement;
import dev.tearsheet.campaign.Aside;
import dev.tearsheet.campaign.Piece;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.Section;

/**
 * Makes the next revision of a series from its articles. A lesson keeps its key for ever, and what is made of the same
 * pieces its ordinal, also through a time in which the articles did not have it: so nobody gets it twice.
 */
public final class SeriesBuilder {
    private final Arrangement arrangement;
    private final Arranger arranger;

    /** @param language of the lessons */
    public SeriesBuilder(Arrangement arrangement, Locale language) {
        this.arrangement = arrangement;
        this.arranger = new Arranger(arrangement, language);
    }

    /**
     * The series of these articles; the previous one as it is if nothing of it changed, or if the articles have no
     * lesson at all.
     *
     * @throws IllegalStateException if campaign.yaml says of a lesson what cannot be, which its reader has checked: so
     *     only if another node changed the series meanwhile
     */
    public Series build(List<Outline> articles, Optional<Series> previous) {
        List<Lesson> before = previous.map(Series::sources).orElse(List.of());
        Arranged arranged = arranger.arrange(articles, before);
        if (arranged.sources().isEmpty() && previous.isPresent()) {
            return previous.get();
        }
        arranged.objections().stream().findFirst().ifPresent(objection -> {
            throw new IllegalStateException(objection.where() + ": " + objection.message());
        });
        Series next = series(articles, arranged, previous);
        return previous.filter(p -> Seen.of(p).equals(Seen.of(next))).orElse(next);
    }

    private Series series(List<Outline> articles, Arranged arranged, Optional<Series> previous) {
        Ordinals ordinals = new Ordinals(previous);
        List<SeriesLesson> lessons =
                arranged.told().stream().map(ordinals::number).toList();
        List<Aside> aside = arranged.aside().stream()
                .map(a -> new Aside(a.reason(), ordinals.number(a.lesson())))
                .toList();
        return new Series(
                previous.map(Series::revision).orElse(0) + 1,
                lessons,
                aside,
                questions(articles),
                gone(previous, lessons, aside),
                sources(arranged.sources(), previous));
    }

    private List<Section> questions(List<Outline> articles) {
        return arrangement.questions() == Arrangement.Questions.LEFT_OUT
                ? List.of()
                : articles.stream().flatMap(a -> a.questions().stream()).toList();
    }

    /** What was there once and is not now, without the sections around it, which are told with another lesson. */
    private static List<SeriesLesson> gone(Optional<Series> previous, List<SeriesLesson> now, List<Aside> aside) {
        Set<Integer> here = new HashSet<>();
        now.forEach(l -> here.add(l.ordinal()));
        aside.forEach(a -> here.add(a.lesson().ordinal()));
        return previous.stream()
                .flatMap(Series::everKnown)
                .filter(l -> !here.contains(l.ordinal()))
                .map(l -> l.framed(List.of(), List.of()))
                .sorted(java.util.Comparator.comparingInt(SeriesLesson::ordinal))
                .toList();
    }

    /** The lessons as they are now, and as they were last of those that are gone. */
    private static List<Lesson> sources(List<Lesson> now, Optional<Series> previous) {
        Set<LessonKey> here = new HashSet<>(now.stream().map(Lesson::key).toList());
        return Stream.concat(
                        now.stream(),
                        previous.stream().flatMap(p -> p.sources().stream()).filter(l -> !here.contains(l.key())))
                .toList();
    }

    /** Numbers what is told: by its pieces it is known again. */
    private static final class Ordinals {
        private final Map<Set<Piece>, Integer> known = new HashMap<>();
        private int next;

        Ordinals(Optional<Series> previous) {
            previous.stream().flatMap(Series::everKnown).forEach(l -> known.put(Set.copyOf(l.pieces()), l.ordinal()));
            next = previous.map(Series::nextOrdinal).orElse(0);
        }

        SeriesLesson number(SeriesLesson lesson) {
            return lesson.numbered(known.computeIfAbsent(Set.copyOf(lesson.pieces()), pieces -> next++));
        }
    }
}
