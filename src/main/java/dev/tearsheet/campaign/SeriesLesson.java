package dev.tearsheet.campaign;

import java.util.List;

import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.lesson.Section;

/**
 * A lesson in its place in a series.
 *
 * @param ordinal the number that these pieces, told together, keep for ever within their campaign, 0 and up, in order
 *     of first appearance; it is not the lesson's place in the order
 * @param article the file that it was cut from
 * @param lesson as readers get it
 * @param pieces what it is made of: one, or several where lessons were merged
 * @param opening the introductions and earlier sections of the articles that begin with it
 * @param closing the later sections and conclusions of the articles that end with it
 */
public record SeriesLesson(
        int ordinal, String article, Lesson lesson, List<Piece> pieces, List<Section> opening, List<Section> closing) {
    public SeriesLesson {
        pieces = List.copyOf(pieces);
        opening = List.copyOf(opening);
        closing = List.copyOf(closing);
        if (ordinal < 0) {
            throw new IllegalArgumentException("ordinals count from 0");
        }
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a lesson is made of something");
        }
    }

    /** A lesson that is told as it was cut. */
    public SeriesLesson(int ordinal, String article, Lesson lesson, List<Section> opening, List<Section> closing) {
        this(ordinal, article, lesson, List.of(Piece.whole(lesson.key())), opening, closing);
    }

    public LessonKey key() {
        return lesson.key();
    }

    /** The keys of the lessons, as they were cut, of which something is in this one. */
    public List<LessonKey> sources() {
        return pieces.stream().map(Piece::source).distinct().toList();
    }

    /** Whether something of these lessons, as they were cut, is in this one. */
    boolean tellsOf(List<LessonKey> some) {
        for (Piece piece : pieces) {
            if (some.contains(piece.source())) {
                return true;
            }
        }
        return false;
    }

    /** The same with another ordinal. */
    public SeriesLesson numbered(int newOrdinal) {
        return new SeriesLesson(newOrdinal, article, lesson, pieces, opening, closing);
    }

    /** The same with these sections around it. */
    public SeriesLesson framed(List<Section> newOpening, List<Section> newClosing) {
        return new SeriesLesson(ordinal, article, lesson, pieces, newOpening, newClosing);
    }

    /** All that its readers read, to tell one text from another. */
    public String content() {
        return lesson.title() + "\n" + lesson.body() + "\n" + opening + "\n" + closing;
    }
}
