package dev.tearsheet.cli.suppression;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.tearsheet.app.People;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.cli.shared.CsvRows;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.Given;
import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.subscriber.Suppression;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports addresses that are never to be mailed from a CSV file. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Imports addresses that are never to be mailed from a CSV file with a heading line.",
            "Columns: address, and if you like reason (unreachable, complaint, operator), since (a day or a time) and"
                    + " note. Who is on the list already stays as it is; subscriptions end."
        })
final class ImportSuppressionsCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Parameters(index = "0", paramLabel = "FILE", description = "The CSV file, in UTF-8.")
    private Path file;

    @Option(
            names = "--reason",
            defaultValue = "operator",
            description = "Where a row does not say it; ${DEFAULT-VALUE} if not said.")
    private String reason;

    @Option(names = "--json", description = "An object, for machines.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private int suppressed;
    private int before;
    private int faults;

    record Report(int suppressed, int before, int faults) {}

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Tearsheet tearsheet = engine.open();
                CsvRows rows = new CsvRows(file)) {
            People people = tearsheet.people();
            while (rows.hasNext()) {
                take(rows.next(), people);
            }
        }
        if (json) {
            Output.json(out, new Report(suppressed, before, faults));
        } else {
            out.println(suppressed + " suppressed");
            out.println(before + " on the list already");
            if (faults > 0) {
                out.println((faults == 1 ? "1 line" : faults + " lines") + " with a fault, see above");
            }
            out.flush();
        }
        return faults == 0 ? 0 : 1;
    }

    private void take(NamedCsvRecord row, People people) {
        try {
            CsvRows.check(row);
            Suppression wanted = new Suppression(
                    Given.address(CsvRows.field(row, "address").orElse("")),
                    Given.reason(CsvRows.field(row, "reason").orElse(reason)),
                    CsvRows.field(row, "since")
                            .map(ImportSuppressionsCommand::since)
                            .orElseGet(people::now),
                    CsvRows.field(row, "note").orElse(""));
            if (people.suppression(wanted.address()).isPresent()) {
                before++;
            } else {
                people.suppress(wanted);
                suppressed++;
            }
        } catch (Failed e) {
            faults++;
            spec.commandLine().getErr().println(file + ":" + row.getStartingLineNumber() + ": " + e.getMessage());
        }
    }

    private static Instant since(String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new Failed(
                    "since is a day such as 2026-11-23 or a time such as 2026-11-23T08:00:00Z, not \"" + text + "\"");
        }
    }
}
