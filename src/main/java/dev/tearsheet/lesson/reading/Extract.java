package dev.tearsheet.lesson.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.lesson.Article;
import dev.tearsheet.lesson.Lines;
import dev.tearsheet.lesson.Passage;

/**
 * The text that is read out of a file that has no lines of its own: each passage is the next line of it, with a blank
 * line above where there is a gap.
 */
final class Extract {
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int line;

    void add(Passage passage) {
        int gap = passages.isEmpty() ? 0 : Math.min(1, passage.gap());
        String label = passage.label().isEmpty() ? "" : passage.label() + " ";
        String own = label + passage.text();
        int first = line + gap + 1;
        int last = first + (int) own.chars().filter(c -> c == '\n').count();
        text.append("\n".repeat(gap)).append(own).append('\n');
        passages.add(new Passage(
                passage.kind(), passage.level(), passage.label(), passage.spans(), new Lines(first, last), gap));
        line = last;
    }

    String text() {
        return text.toString();
    }

    Article article(String file, Optional<String> title, Optional<String> language) {
        return new Article(file, title, language, passages, line, false);
    }
}
