package dev.tearsheet.cli.article;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import dev.tearsheet.cli.article.OutlineView.LessonView;
import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.cli.shared.Output.Cell;
import picocli.CommandLine.Help.Ansi;

/** Prints an outline for people: a table of its lessons, then what to look at, in colour on a terminal. */
final class OutlinePage {
    private static final String YELLOW = "\u001b[33m";
    private static final String PLAIN = "\u001b[0m";
    private static final List<Cell<LessonView>> CELLS = List.of(
            Cell.number("no", LessonView::number),
            Cell.text("title", LessonView::title),
            Cell.text("lines", lesson -> lesson.firstLine() + "-" + lesson.lastLine()),
            Cell.number("words", LessonView::words),
            Cell.number("min", LessonView::minutes),
            Cell.number("sure", lesson -> String.format(Locale.ROOT, "%.2f", lesson.confidence())),
            Cell.text("rule", LessonView::rule),
            Cell.text("similar to", OutlinePage::similar));

    private OutlinePage() {}

    static void print(PrintWriter out, OutlineView outline) {
        out.println(outline.file() + (outline.title().isEmpty() ? "" : ": " + outline.title()));
        Output.table(out, outline.lessons(), CELLS);
        out.printf(
                "%d lessons, %d questions, %d other sections, %d captions%s%s%n",
                outline.lessons().size(),
                outline.questions().size(),
                outline.otherSections().size(),
                outline.captions().size(),
                outline.introduction() == null ? "" : ", introduction",
                outline.conclusion() == null ? "" : ", conclusion");
        if (outline.lessons().stream().anyMatch(LessonView::held)) {
            out.println(yellow("held: not sure of every lesson; look at them before they are mailed"));
        }
        outline.warnings().forEach(warning -> out.println(yellow("look: ") + warning));
        out.println();
        out.flush();
    }

    private static String similar(LessonView lesson) {
        int more = lesson.similar().size() - 1;
        return lesson.similar().stream()
                .findFirst()
                .map(s -> String.format(Locale.ROOT, "%s %s %.2f", s.verdict(), s.key(), s.figure()))
                .map(closest -> more > 0 ? closest + " (+" + more + ")" : closest)
                .orElse("");
    }

    private static String yellow(String text) {
        return Ansi.AUTO.enabled() ? YELLOW + text + PLAIN : text;
    }
}
