package dev.tearsheet.lesson.grade;

import java.util.List;
import java.util.Optional;

import dev.tearsheet.lesson.Lines;

/**
 * What a person found in one article.
 *
 * @param style how its headings look, in a few words; articles are summed up by it
 * @param language its language as a tag such as "en"
 * @param parts introduction, questions, other sections and conclusion, one after the other
 * @param leftOut the lines of captions and boilerplate
 * @param held whether a person should look at the cut before it is mailed
 */
public record Gold(
        String style, String language, List<Heading> lessons, List<Lines> parts, List<Integer> leftOut, boolean held) {
    public Gold {
        lessons = List.copyOf(lessons);
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
    }

    /** A lesson's title and its lines. */
    public record Heading(String title, Lines lines) {}

    /** The lesson whose heading stands in the line. */
    Optional<Heading> lessonAt(int line) {
        return lessons.stream().filter(lesson -> lesson.lines().first() == line).findFirst();
    }
}
