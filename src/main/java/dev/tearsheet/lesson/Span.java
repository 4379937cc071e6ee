package dev.tearsheet.lesson;

import java.util.Optional;

/** A run of text within a block, in one style, perhaps a link. */
public record Span(String text, Style style, Optional<String> link) {
    public enum Style {
        PLAIN,
        STRONG,
        EMPHASIS,
        CODE
    }

    public Span {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a span has text");
        }
    }

    public static Span plain(String text) {
        return new Span(text, Style.PLAIN, Optional.empty());
    }
}
