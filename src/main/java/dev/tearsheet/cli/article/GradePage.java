package dev.tearsheet.cli.article;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.FileFault;
import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.cli.shared.Output.Cell;
import dev.tearsheet.lesson.grade.GoldFolder;
import dev.tearsheet.lesson.grade.Tally;

/** Prints how well the articles of a folder are cut, by style and in sum, against what a person found in them. */
final class GradePage {
    private static final List<Cell<Row>> CELLS = List.of(
            Cell.text("style", Row::style),
            Cell.number("articles", Row::articles),
            Cell.number("count exact", Row::countExact),
            Cell.number("lessons", Row::lessons),
            Cell.number("found", Row::found),
            Cell.number("precision", row -> figure(row.precision())),
            Cell.number("recall", row -> figure(row.recall())),
            Cell.number("F1", row -> figure(row.f1())),
            Cell.number("ends exact", Row::endsExact),
            Cell.number("titles exact", Row::titlesExact),
            Cell.number("coverage", row -> figure(row.coverage())),
            Cell.number("false in traps", Row::falseLessons),
            Cell.number("wrong, not held", Row::wrongNotHeld));

    private GradePage() {}

    /** The figures of one style, or of all. */
    record Row(
            String style,
            int articles,
            int countExact,
            int lessons,
            int found,
            double precision,
            double recall,
            double f1,
            int endsExact,
            int titlesExact,
            double coverage,
            int falseLessons,
            int wrongNotHeld) {}

    static void print(PrintWriter out, Path folder, boolean json) {
        try {
            Map<String, Tally> styles = GoldFolder.grade(folder);
            var rows = new ArrayList<Row>();
            styles.forEach((style, tally) -> rows.add(row(style, tally)));
            rows.add(row("in sum", styles.values().stream().reduce(Tally.NOTHING, Tally::plus)));
            if (json) {
                Output.json(out, rows);
            } else {
                Output.table(out, rows, CELLS);
            }
        } catch (IOException e) {
            throw new Failed(folder + " cannot be read: " + FileFault.words(e));
        } catch (IllegalArgumentException e) {
            throw new Failed(e.getMessage());
        }
    }

    private static Row row(String style, Tally tally) {
        return new Row(
                style,
                tally.articles(),
                tally.exactCounts(),
                tally.expected(),
                tally.found(),
                tally.precision(),
                tally.recall(),
                tally.f1(),
                tally.wholes(),
                tally.titles(),
                tally.coverage(),
                tally.falseLessons(),
                tally.wrongNotHeld());
    }

    private static String figure(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
