package dev.tearsheet.lesson;

import java.util.List;
import java.util.Optional;

/**
 * One idea cut out of an article.
 *
 * @param number the number that the article gives it, if it does
 * @param lines from its heading to the line before the next part of the article
 * @param words words of title and body
 * @param confidence how sure the splitter is of the boundary, 0 to 1; under {@link Outline#SURE} a person must look
 * @param rule the rule that made the boundary, in a few words for the operator
 */
public record Lesson(
        LessonKey key,
        Optional<Integer> number,
        String title,
        List<Block> body,
        Lines lines,
        int words,
        double confidence,
        String rule) {
    /** The rule of a cut that is only proposed: the article has no headings. */
    public static final String PROPOSED = "the subject seems to change";

    /** The pace of an unhurried reader of prose, in words a minute. */
    private static final int PACE = 220;

    public Lesson {
        body = List.copyOf(body);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a lesson has a title");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0 to 1: " + confidence);
        }
    }

    /** Reading time in whole minutes, at least 1. */
    public int minutes() {
        return Math.max(1, Math.round((float) words / PACE));
    }

    /** Whether the article has no headings and the boundary is a guess for the operator, never sure. */
    public boolean isProposed() {
        return rule.equals(PROPOSED);
    }

    public Lesson withKey(LessonKey newKey) {
        return new Lesson(newKey, number, title, body, lines, words, confidence, rule);
    }
}
