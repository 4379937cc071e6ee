package dev.tearsheet.cli.article;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.Lines;
import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.Section;

/** Prints an article line by line with what each line was taken for, and why a lesson begins where it does. */
final class ExplainPage {
    private static final int WIDEST = 90;

    private final List<String> lines;
    private final String[] parts;

    private ExplainPage(List<String> lines, Outline outline) {
        this.lines = lines;
        this.parts = new String[lines.size() + 1];
        outline.introduction().ifPresent(part -> mark("introduction", part));
        outline.otherSections().forEach(part -> mark("section", part));
        outline.questions().forEach(part -> mark("question", part));
        outline.conclusion().ifPresent(part -> mark("conclusion", part));
        outline.lessons().forEach(this::mark);
        outline.leftOut()
                .forEach(out -> fill(
                        out.lines(), out.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    static void print(PrintWriter out, List<String> lines, Outline outline) {
        new ExplainPage(lines, outline).print(out);
        outline.warnings().forEach(warning -> out.println("look: " + warning));
        out.flush();
    }

    private void print(PrintWriter out) {
        for (int line = 1; line <= lines.size(); line++) {
            String text = lines.get(line - 1).strip();
            if (!text.isEmpty()) {
                String part = parts[line] == null ? "no text" : parts[line];
                out.printf("%5d  %-15s %s%n", line, part, text.substring(0, Math.min(WIDEST, text.length())));
            }
        }
    }

    private void mark(Lesson lesson) {
        fill(lesson.lines(), "  lesson");
        lesson.body().stream()
                .filter(Block.Subheading.class::isInstance)
                .forEach(block -> fill(block.lines(), "  subheading"));
        String number = lesson.number().map(value -> " " + value).orElse("");
        parts[lesson.lines().first()] =
                "LESSON%s (sure by %.2f: %s)%n%22s".formatted(number, lesson.confidence(), lesson.rule(), "");
    }

    private void mark(String name, Section section) {
        fill(section.lines(), "  " + name);
        parts[section.lines().first()] = name;
    }

    private void fill(Lines range, String part) {
        for (int line = range.first(); line <= Math.min(range.last(), lines.size()); line++) {
            parts[line] = part;
        }
    }
}
