package dev.tearsheet.cli.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.tearsheet.cli.article.OutlineView.LessonView;
import dev.tearsheet.cli.article.OutlineView.SimilarTo;
import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.likeness.Likenesses;
import dev.tearsheet.lesson.likeness.Similar;

/** Adds to the outlines of several files which of their lessons tell the same. */
final class SimilarLessons {
    private record Place(String file, LessonView lesson) {}

    private SimilarLessons() {}

    /** @param views of the outlines, in the same order */
    static List<OutlineView> in(List<Outline> outlines, List<OutlineView> views, Locale language) {
        List<Lesson> lessons =
                outlines.stream().flatMap(o -> o.lessons().stream()).toList();
        List<Place> places = views.stream()
                .flatMap(view -> view.lessons().stream().map(lesson -> new Place(view.file(), lesson)))
                .toList();
        List<List<Similar>> similar = Likenesses.among(lessons, language);
        List<OutlineView> result = new ArrayList<>();
        int next = 0;
        for (OutlineView view : views) {
            List<LessonView> told = new ArrayList<>();
            for (LessonView lesson : view.lessons()) {
                told.add(lesson.with(similar.get(next++).stream()
                        .map(s -> similarTo(s, places.get(s.other())))
                        .toList()));
            }
            result.add(view.with(told));
        }
        return result;
    }

    private static SimilarTo similarTo(Similar similar, Place other) {
        return new SimilarTo(
                other.file(),
                other.lesson().key(),
                other.lesson().number(),
                similar.verdict().name().toLowerCase(Locale.ROOT),
                Output.rounded(similar.figure()));
    }
}
