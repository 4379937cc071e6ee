package dev.tearsheet.lesson;

import java.util.List;

/**
 * A part of an article that is no lesson: introduction, question, conclusion or another section. The title is empty
 * where the article gives none.
 */
public record Section(String title, List<Block> body, Lines lines) {
    public Section {
        body = List.copyOf(body);
    }
}
