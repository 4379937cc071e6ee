package dev.tearsheet.cli.article;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.Lines;
import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.Outline.LeftOut;
import dev.tearsheet.lesson.Section;

/** An outline as {@code split --json} prints it. Lines count from 1 in the file as given. */
record OutlineView(
        String file,
        String title,
        Part introduction,
        List<LessonView> lessons,
        List<Part> questions,
        List<Part> otherSections,
        Part conclusion,
        List<Caption> captions,
        List<Caption> leftOut,
        List<String> warnings) {
    record Part(String title, int firstLine, int lastLine) {}

    record Caption(int line, String text, String kind) {}

    record LessonView(
            int number,
            String key,
            String title,
            int firstLine,
            int lastLine,
            int words,
            int minutes,
            double confidence,
            String rule,
            String kind,
            boolean held,
            List<SimilarTo> similar) {
        LessonView with(List<SimilarTo> found) {
            return new LessonView(
                    number, key, title, firstLine, lastLine, words, minutes, confidence, rule, kind, held, found);
        }
    }

    /** A lesson of one of the files that tells the same or nearly so. */
    record SimilarTo(String file, String key, int number, String verdict, double figure) {}

    OutlineView with(List<LessonView> others) {
        return new OutlineView(
                file, title, introduction, others, questions, otherSections, conclusion, captions, leftOut, warnings);
    }

    static OutlineView of(String file, Outline outline) {
        List<Lesson> lessons = outline.lessons();
        return new OutlineView(
                file,
                outline.title(),
                outline.introduction().map(OutlineView::part).orElse(null),
                IntStream.range(0, lessons.size())
                        .mapToObj(i -> lesson(i + 1, lessons.get(i)))
                        .toList(),
                outline.questions().stream().map(OutlineView::part).toList(),
                outline.otherSections().stream().map(OutlineView::part).toList(),
                outline.conclusion().map(OutlineView::part).orElse(null),
                outline.leftOut().stream()
                        .filter(l -> l.kind() == LeftOut.Kind.CAPTION)
                        .map(OutlineView::caption)
                        .toList(),
                outline.leftOut().stream()
                        .filter(l -> l.kind() != LeftOut.Kind.CAPTION)
                        .map(OutlineView::caption)
                        .toList(),
                outline.warnings());
    }

    private static Part part(Section section) {
        return new Part(
                section.title(), section.lines().first(), section.lines().last());
    }

    private static Caption caption(LeftOut out) {
        return new Caption(out.lines().first(), out.text(), out.kind().name().toLowerCase(Locale.ROOT));
    }

    private static LessonView lesson(int place, Lesson lesson) {
        Lines lines = lesson.lines();
        return new LessonView(
                lesson.number().orElse(place),
                lesson.key().value(),
                lesson.title(),
                lines.first(),
                lines.last(),
                lesson.words(),
                lesson.minutes(),
                lesson.confidence(),
                lesson.rule(),
                lesson.isProposed() ? "proposed" : lesson.number().isPresent() ? "numbered" : "headed",
                lesson.confidence() < Outline.SURE,
                List.of());
    }
}
