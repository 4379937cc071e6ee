package dev.tearsheet.lesson;

import java.util.List;

/** A source document, read into lines. */
public record Article(String file, List<String> lines) {
    public Article {
        lines = List.copyOf(lines);
    }
}
