package dev.tearsheet.cli.suppression;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.cli.shared.Csv;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.subscription.telling.SuppressionView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the suppressed addresses as CSV. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Prints the addresses that are never mailed as CSV, as \"suppressions import\" reads them.")
final class ExportSuppressionsCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Tearsheet tearsheet = engine.open()) {
            CsvWriter csv = CsvWriter.builder().build(out);
            csv.writeRecord("address", "reason", "since", "note");
            tearsheet.people().eachSuppression(s -> {
                SuppressionView row = SuppressionView.of(s);
                csv.writeRecord(Csv.harmless(row.address()), row.reason(), row.since(), Csv.harmless(row.note()));
            });
            csv.flush();
        }
        out.flush();
        return 0;
    }
}
