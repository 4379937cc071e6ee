package dev.tearsheet.lesson.draft;

import java.util.List;
import java.util.Optional;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.Span;

/**
 * The beginning of a part of an article.
 *
 * @param title empty where the part has no heading
 * @param rest what the heading's own passage holds of the text: all of it where there is no heading
 */
public record Start(
        Part part, Optional<Integer> number, String title, List<Span> rest, double confidence, String rule) {
    public enum Part {
        INTRODUCTION,
        SECTION,
        LESSON,
        QUESTION,
        CONCLUSION
    }

    public Start {
        rest = List.copyOf(rest);
    }

    public static Start of(Part part, String title) {
        return new Start(part, Optional.empty(), title, List.of(), 1, "");
    }

    public static Start untitled(Part part, Passage first) {
        return new Start(part, Optional.empty(), "", first.spans(), 1, "");
    }

    public Start withConfidence(double other) {
        return new Start(part, number, title, rest, other, rule);
    }
}
