package dev.tearsheet.campaign.arranging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.tearsheet.campaign.Arrangement;
import dev.tearsheet.campaign.Aside;
import dev.tearsheet.campaign.Overrule;
import dev.tearsheet.campaign.Piece;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.keys.LessonKeys;

/**
 * Arranges the lessons of a campaign's articles: cut, rename, order, merge, set aside, and see to those that tell the
 * same. Pure, and the same for the same articles.
 */
public final class Arranger {
    private final Arrangement arrangement;
    private final Locale language;
    private final Map<String, Overrule> overrules = new HashMap<>();

    /** @param language of the lessons, for finding those that tell the same */
    public Arranger(Arrangement arrangement, Locale language) {
        this.arrangement = arrangement;
        this.language = language;
        arrangement.overrules().forEach(o -> overrules.put(o.key(), o));
    }

    /** @param before the lessons that the campaign ever had, as they were cut, so that keys are carried on */
    public Arranged arrange(List<Outline> articles, List<Lesson> before) {
        List<Objection> objections = new ArrayList<>();
        List<Lesson> sources = LessonKeys.carryOver(
                before, articles.stream().flatMap(a -> a.lessons().stream()).toList());
        List<List<SeriesLesson>> cut = cut(articles, sources, objections);
        List<String> keys =
                cut.stream().flatMap(List::stream).map(l -> l.key().value()).toList();
        objections.addAll(new Mentions(arrangement).unknownAmong(keys));
        List<SeriesLesson> ordered = new Ordering(arrangement).of(renamed(cut));
        Merges merges = new Merges(overrules, keys, objections);
        List<Aside> aside = new ArrayList<>();
        List<SeriesLesson> chosen = told(merges.in(ordered, aside), aside);
        List<SeriesLesson> told = new Repeats(arrangement.same(), overrules, language).settle(chosen, sources, aside);
        return new Arranged(new Frames(articles, sources).around(told), aside, sources, keys, objections);
    }

    /** Each article's lessons, or the parts of them. */
    private List<List<SeriesLesson>> cut(List<Outline> articles, List<Lesson> sources, List<Objection> objections) {
        Scissors scissors = new Scissors(objections);
        List<List<SeriesLesson>> cut = new ArrayList<>();
        int from = 0;
        for (Outline article : articles) {
            int to = from + article.lessons().size();
            List<SeriesLesson> lessons = new ArrayList<>();
            for (Lesson source : sources.subList(from, to)) {
                Overrule overrule = overrule(source.key());
                // Renamed before it is cut, so that its parts are called after it.
                List<Lesson> parts = scissors.cut(titled(source, overrule), overrule.cutAt());
                for (int i = 0; i < parts.size(); i++) {
                    Piece piece = new Piece(source.key(), i + 1, parts.size());
                    lessons.add(
                            new SeriesLesson(0, article.file(), parts.get(i), List.of(piece), List.of(), List.of()));
                }
            }
            cut.add(lessons);
            from = to;
        }
        return cut;
    }

    private List<List<SeriesLesson>> renamed(List<List<SeriesLesson>> articles) {
        return articles.stream()
                .map(lessons -> lessons.stream().map(this::renamed).toList())
                .toList();
    }

    private SeriesLesson renamed(SeriesLesson lesson) {
        return Retelling.of(lesson, titled(lesson.lesson(), overrule(lesson.key())), lesson.pieces());
    }

    private static Lesson titled(Lesson lesson, Overrule overrule) {
        return overrule.title().map(title -> Retelling.titled(lesson, title)).orElse(lesson);
    }

    /** Those that are neither drafts nor left out; the others are set aside. */
    private List<SeriesLesson> told(List<SeriesLesson> lessons, List<Aside> aside) {
        List<SeriesLesson> told = new ArrayList<>();
        for (SeriesLesson lesson : lessons) {
            switch (overrule(lesson.key()).standing()) {
                case DRAFT -> aside.add(new Aside(Aside.Reason.DRAFT, lesson));
                case LEFT_OUT -> aside.add(new Aside(Aside.Reason.LEFT_OUT, lesson));
                default -> told.add(lesson);
            }
        }
        return told;
    }

    private Overrule overrule(LessonKey key) {
        return overrules.getOrDefault(key.value(), Overrule.of(key.value()));
    }
}
