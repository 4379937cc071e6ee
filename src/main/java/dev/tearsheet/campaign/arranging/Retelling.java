package dev.tearsheet.campaign.arranging;

import java.util.ArrayList;
import java.util.List;

import dev.tearsheet.campaign.Piece;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.Span;
import dev.tearsheet.lesson.words.Words;

/** Lessons as they are told where that is not as they were cut: under another title, or two as one. */
final class Retelling {
    private Retelling() {}

    static SeriesLesson of(SeriesLesson lesson, Lesson retold, List<Piece> pieces) {
        return new SeriesLesson(lesson.ordinal(), lesson.article(), retold, pieces, List.of(), List.of());
    }

    static Lesson titled(Lesson lesson, String title) {
        return new Lesson(
                lesson.key(),
                lesson.number(),
                title,
                lesson.body(),
                lesson.lines(),
                words(title, lesson.body()),
                lesson.confidence(),
                lesson.rule());
    }

    /** Both tellings under the title of the first, that of the second as a sub-heading between them. */
    static SeriesLesson joined(SeriesLesson one, SeriesLesson other) {
        Lesson first = one.lesson();
        Lesson second = other.lesson();
        List<Block> body = new ArrayList<>(first.body());
        body.add(new Block.Subheading(List.of(Span.plain(second.title())), second.lines()));
        body.addAll(second.body());
        Lesson both = new Lesson(
                first.key(),
                first.number(),
                first.title(),
                body,
                first.lines(),
                words(first.title(), body),
                Math.min(first.confidence(), second.confidence()),
                first.rule());
        List<Piece> pieces = new ArrayList<>(one.pieces());
        pieces.addAll(other.pieces());
        return of(one, both, pieces);
    }

    static int words(String title, List<Block> body) {
        return Words.count(title)
                + body.stream().mapToInt(block -> Words.count(block.text())).sum();
    }
}
