package dev.tearsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscription.AddReader.Added;
import dev.tearsheet.subscription.Enrolling.NewReader;
import dev.tearsheet.subscription.ImportReaders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports readers from a CSV file. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Imports readers who have said yes elsewhere from a CSV file with a heading line.",
            "Columns: address, and if you like zone and consent. Who left before is never brought back."
        })
final class ImportSubscribersCommand implements Callable<Integer> {
    private static final int BATCH = 500;

    @Mixin
    private EngineOptions engine;

    @Parameters(index = "0", paramLabel = "CAMPAIGN")
    private String campaign;

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file;

    @Option(names = "--consent", required = true, description = "How they said yes, where a row does not say it.")
    private String consent;

    @Spec
    private CommandSpec spec;

    private final Map<Added, Integer> counts = new EnumMap<>(Added.class);
    private final List<NewReader> batch = new ArrayList<>(BATCH);
    private int bad;

    @Override
    public Integer call() throws Exception {
        Slug slug = AddSubscriberCommand.slug(campaign);
        PrintWriter err = spec.commandLine().getErr();
        try (Tearsheet tearsheet = engine.open();
                Progress progress = Progress.onTerminal(err, "lines");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            ImportReaders importReaders = tearsheet.importReaders();
            for (NamedCsvRecord row : rows) {
                take(row, err);
                if (batch.size() == BATCH) {
                    put(importReaders, slug);
                    progress.at(row.getStartingLineNumber());
                }
            }
            put(importReaders, slug);
        } catch (IOException e) {
            throw new Failed(file + " cannot be read: " + e.getClass().getSimpleName());
        }
        return told(spec.commandLine().getOut());
    }

    private void take(NamedCsvRecord row, PrintWriter err) {
        String address = row.findField("address")
                .orElseThrow(() -> new Failed(file + ": there is no column \"address\" in the heading line."));
        try {
            batch.add(new NewReader(
                    AddSubscriberCommand.address(address),
                    AddSubscriberCommand.zone(row.findField("zone")),
                    row.findField("consent").filter(c -> !c.isBlank()).orElse(consent)));
        } catch (Failed e) {
            bad++;
            err.println(file + ":" + row.getStartingLineNumber() + ": " + e.getMessage());
        }
    }

    /** In large steps: each is a transaction, and a step for every reader would take hours where these take minutes. */
    private void put(ImportReaders importReaders, Slug slug) {
        importReaders.add(batch, slug).forEach(added -> counts.merge(added, 1, Integer::sum));
        batch.clear();
        if (counts.containsKey(Added.NO_SUCH_CAMPAIGN)) {
            throw new Failed(AddSubscriberCommand.words(Added.NO_SUCH_CAMPAIGN));
        }
    }

    private int told(PrintWriter out) {
        counts.forEach((added, count) -> out.println(count + " " + AddSubscriberCommand.words(added)));
        if (bad > 0) {
            out.println(bad + " lines with a fault, see above");
        }
        out.flush();
        return bad == 0 ? 0 : 1;
    }
}
