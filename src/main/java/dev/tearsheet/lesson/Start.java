package dev.tearsheet.lesson;

import java.util.List;
import java.util.Optional;

/**
 * The beginning of a part of an article.
 *
 * @param title empty where the part has no heading
 * @param rest what the heading's own passage holds of the text: all of it where there is no heading
 */
record Start(Part part, Optional<Integer> number, String title, List<Span> rest, double confidence, String rule) {
    enum Part {
        INTRODUCTION,
        SECTION,
        LESSON,
        QUESTION,
        CONCLUSION
    }

    Start {
        rest = List.copyOf(rest);
    }

    static Start of(Part part, String title) {
        return new Start(part, Optional.empty(), title, List.of(), 1, "");
    }

    static Start untitled(Part part, Passage first) {
        return new Start(part, Optional.empty(), "", first.spans(), 1, "");
    }

    Start withConfidence(double other) {
        return new Start(part, number, title, rest, other, rule);
    }
}
