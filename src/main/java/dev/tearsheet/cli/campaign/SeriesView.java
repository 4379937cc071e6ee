package dev.tearsheet.cli.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.tearsheet.campaign.Aside;
import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.lesson.likeness.Likenesses;
import dev.tearsheet.lesson.likeness.Similar;

/** A campaign's lessons as readers will get them, and after them those that they will not get by themselves. */
record SeriesView(String campaign, String title, int revision, String held, List<Row> lessons) {
    /**
     * One lesson.
     *
     * @param number its place in the order, from 1; null for one that stands aside
     * @param state told, draft, left out, told before or merged
     * @param similar the lessons that tell the same or nearly so, as they were cut, the closest first
     */
    record Row(
            Integer number,
            String state,
            String key,
            String title,
            String article,
            int firstLine,
            int lastLine,
            int words,
            int minutes,
            double confidence,
            List<SimilarTo> similar) {}

    record SimilarTo(String key, String verdict, double figure) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s %s %.2f", verdict, key, figure);
        }
    }

    static SeriesView of(Campaign campaign) {
        Series series = campaign.series();
        Map<LessonKey, List<SimilarTo>> similar = similar(series, campaign.language());
        List<Row> rows = new ArrayList<>();
        series.lessons().forEach(l -> rows.add(row(rows.size() + 1, "told", l, similar)));
        series.aside().forEach(a -> rows.add(row(null, state(a, series), a.lesson(), similar)));
        return new SeriesView(
                campaign.slug().value(),
                campaign.title(),
                series.revision(),
                campaign.held().orElse(""),
                rows);
    }

    private static String state(Aside aside, Series series) {
        return series.lessons().stream()
                .filter(l -> aside.reason() == Aside.Reason.MERGED
                        && l.pieces().containsAll(aside.lesson().pieces()))
                .findFirst()
                .map(l -> aside.reason().words() + " into " + l.key())
                .orElse(aside.reason().words());
    }

    private static Row row(Integer number, String state, SeriesLesson told, Map<LessonKey, List<SimilarTo>> similar) {
        Lesson lesson = told.lesson();
        Set<String> own =
                new HashSet<>(told.sources().stream().map(LessonKey::value).toList());
        return new Row(
                number,
                state,
                lesson.key().value(),
                lesson.title(),
                told.article(),
                lesson.lines().first(),
                lesson.lines().last(),
                lesson.words(),
                lesson.minutes(),
                lesson.confidence(),
                told.sources().stream()
                        .flatMap(source -> similar.getOrDefault(source, List.of()).stream())
                        .filter(other -> !own.contains(other.key()))
                        .sorted(Comparator.comparingDouble(SimilarTo::figure).reversed())
                        .toList());
    }

    /** By the lessons as the articles have them now, told or not. */
    private static Map<LessonKey, List<SimilarTo>> similar(Series series, Locale language) {
        Set<LessonKey> present = new HashSet<>();
        series.lessons().forEach(l -> present.addAll(l.sources()));
        series.aside().forEach(a -> present.addAll(a.lesson().sources()));
        List<Lesson> sources =
                series.sources().stream().filter(l -> present.contains(l.key())).toList();
        List<List<Similar>> found = Likenesses.among(sources, language);
        Map<LessonKey, List<SimilarTo>> similar = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            similar.put(
                    sources.get(i).key(),
                    found.get(i).stream()
                            .map(s -> new SimilarTo(
                                    sources.get(s.other()).key().value(),
                                    s.verdict().name().toLowerCase(Locale.ROOT),
                                    Output.rounded(s.figure())))
                            .toList());
        }
        return similar;
    }
}
