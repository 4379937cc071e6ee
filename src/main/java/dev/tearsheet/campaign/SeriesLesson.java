package dev.tearsheet.campaign;

import java.util.List;

import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.Section;

/**
 * A lesson in its place in a series.
 *
 * @param ordinal the number that this lesson keeps for ever within its campaign, 0 and up, in order of first
 *     appearance; it is not its place in the order
 * @param article the file that it was cut from
 * @param opening the article's introduction and earlier sections, where this is the article's first lesson
 * @param closing the article's later sections and conclusion, where this is its last
 */
public record SeriesLesson(int ordinal, String article, Lesson lesson, List<Section> opening, List<Section> closing) {
    public SeriesLesson {
        opening = List.copyOf(opening);
        closing = List.copyOf(closing);
        if (ordinal < 0) {
            throw new IllegalArgumentException("ordinals count from 0");
        }
    }
}
