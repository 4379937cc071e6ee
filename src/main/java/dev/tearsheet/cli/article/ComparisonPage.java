package dev.tearsheet.cli.article;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.cli.shared.Output.Cell;
import dev.tearsheet.lesson.Lines;
import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.keys.Comparison;
import dev.tearsheet.lesson.keys.Comparison.Change;

/** Prints what became of the lessons of an article since an older version of it. */
final class ComparisonPage {
    private static final List<Cell<Row>> CELLS = List.of(
            Cell.text("change", row -> row.change() + (row.moved() ? ", moved" : "")),
            Cell.text("key", Row::key),
            Cell.text("title", Row::title),
            Cell.text("lines before", row -> row.linesBefore() == null ? "" : row.linesBefore()),
            Cell.text("lines now", row -> row.lines() == null ? "" : row.lines()));

    private ComparisonPage() {}

    /** A change as {@code --json} prints it. */
    record Row(String change, boolean moved, String key, String title, String linesBefore, String lines) {}

    static void print(PrintWriter out, Outline before, Outline now, boolean json) {
        List<Row> rows = Comparison.of(before.lessons(), now.lessons()).stream()
                .map(ComparisonPage::row)
                .toList();
        if (json) {
            Output.json(out, rows);
        } else {
            Output.table(out, rows, CELLS);
        }
    }

    private static Row row(Change change) {
        return new Row(
                change.kind().name().toLowerCase(Locale.ROOT),
                change.moved(),
                change.before().orElseGet(change::lesson).key().value(),
                change.lesson().title(),
                change.before().map(lesson -> shown(lesson.lines())).orElse(null),
                change.now().map(lesson -> shown(lesson.lines())).orElse(null));
    }

    private static String shown(Lines lines) {
        return lines.first() + "-" + lines.last();
    }
}
