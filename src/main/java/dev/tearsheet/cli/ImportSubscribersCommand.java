package dev.tearsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.AddReader;
import dev.tearsheet.subscription.AddReader.Added;
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

    @Override
    public Integer call() throws Exception {
        Slug slug = AddSubscriberCommand.slug(campaign);
        Map<Added, Integer> counts = new EnumMap<>(Added.class);
        int bad = 0;
        try (Tearsheet tearsheet = engine.open();
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            AddReader addReader = tearsheet.addReader();
            for (NamedCsvRecord row : rows) {
                try {
                    counts.merge(add(addReader, slug, row), 1, Integer::sum);
                } catch (Failed e) {
                    bad++;
                    spec.commandLine()
                            .getErr()
                            .println(file + ":" + row.getStartingLineNumber() + ": " + e.getMessage());
                }
            }
        } catch (IOException e) {
            throw new Failed(file + " cannot be read: " + e.getClass().getSimpleName());
        }
        PrintWriter out = spec.commandLine().getOut();
        counts.forEach((added, count) -> out.println(count + " " + AddSubscriberCommand.words(added)));
        if (bad > 0) {
            out.println(bad + " lines with a fault, see above");
        }
        out.flush();
        return bad == 0 && !counts.containsKey(Added.NO_SUCH_CAMPAIGN) ? 0 : 1;
    }

    private Added add(AddReader addReader, Slug slug, NamedCsvRecord row) {
        Optional<String> address = row.findField("address");
        if (address.isEmpty()) {
            throw new Failed("there is no column \"address\" in the heading line");
        }
        EmailAddress reader = AddSubscriberCommand.address(address.get());
        String note = row.findField("consent").filter(c -> !c.isBlank()).orElse(consent);
        return addReader.add(reader, slug, AddSubscriberCommand.zone(row.findField("zone")), note);
    }
}
