package dev.tearsheet.cli.subscriber;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.cli.shared.CsvRows;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.Given;
import dev.tearsheet.cli.shared.Progress;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.joining.Added;
import dev.tearsheet.subscription.joining.Enrolling.NewReader;
import dev.tearsheet.subscription.joining.ImportReaders;
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
            "Columns: address, and if you like zone, consent and received: how many lessons they have had elsewhere. Who left, complained, was unreachable or is suppressed"
                    + " is not brought back; they are counted, and the first are named.",
            "What \"subscribers export\" writes is read as it is meant: who left there is not added here, nor who reads"
                    + " another campaign.",
            "May be stopped at any time: the same file once more goes on where it was, and adds nobody twice."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all are on the list now",
            "1:a line has a fault, or the file cannot be read",
            "3:some were not added because of what was before"
        })
final class ImportSubscribersCommand implements Callable<Integer> {
    private static final int BATCH = 5_000;

    @Mixin
    private EngineOptions engine;

    @Parameters(index = "0", paramLabel = "CAMPAIGN", description = "The campaign's short name.")
    private String campaign;

    @Parameters(index = "1", paramLabel = "FILE", description = "The CSV file, in UTF-8.")
    private Path file;

    @Option(names = "--consent", required = true, description = "How they said yes, where a row does not say it.")
    private String consent;

    @Option(
            names = "--bring-back",
            description = {
                "Also those who left, finished or were unreachable before and have said yes again since; --consent says"
                        + " how. Never those who complained of spam: that would be mail against their word. For those"
                        + " whom you have suppressed yourself use \"suppressions remove\" first.",
                "What \"received\" says counts for them as for new ones, whatever they have had here; where it says"
                        + " nothing or 0, who left or was unreachable less than 90 days ago goes on, and others begin again."
            })
    private boolean bringBack;

    @Option(names = "--json", description = "An object, for machines.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private int lessons;

    private final ImportCounts counts = new ImportCounts();
    private final List<NewReader> batch = new ArrayList<>(BATCH);
    private final List<Long> lines = new ArrayList<>(BATCH);

    @Override
    public Integer call() throws Exception {
        Slug slug = Given.slug(campaign);
        consent = Given.consent(consent);
        PrintWriter err = spec.commandLine().getErr();
        try (Tearsheet tearsheet = engine.open();
                Progress progress = Progress.of(err, "rows", tearsheet.clock());
                CsvRows rows = new CsvRows(file)) {
            ImportReaders importReaders = tearsheet.importReaders();
            lessons =
                    tearsheet.campaigns().find(slug).map(c -> c.series().size()).orElse(0);
            long count = 0;
            while (rows.hasNext()) {
                take(rows.next(), err);
                count++;
                if (batch.size() == BATCH) {
                    put(importReaders, slug);
                    progress.at(count, rows.share());
                }
            }
            put(importReaders, slug);
        }
        counts.print(spec.commandLine().getOut(), json);
        return counts.exitCode();
    }

    private void take(NamedCsvRecord row, PrintWriter err) {
        try {
            CsvRows.check(row);
            EmailAddress address = Given.address(CsvRows.field(row, "address").orElse(""));
            Optional<Added> elsewhere = Elsewhere.of(row, campaign);
            if (elsewhere.filter(e -> !bringBack || !e.mayComeBack()).isPresent()) {
                counts.count(row.getStartingLineNumber(), address, elsewhere.get());
                return;
            }
            batch.add(new NewReader(
                    address,
                    Given.zone(CsvRows.field(row, "zone")),
                    Given.consent(Elsewhere.consent(row).orElse(consent)),
                    received(row)));
            lines.add(row.getStartingLineNumber());
        } catch (Failed e) {
            counts.fault();
            err.println(file + ":" + row.getStartingLineNumber() + ": " + e.getMessage());
        }
    }

    private int received(NamedCsvRecord row) {
        String written = CsvRows.field(row, "received").orElse("");
        if (!written.matches("\\d{0,4}")) {
            throw new Failed("\"" + written + "\" is no number of lessons that were received.");
        }
        int received = written.isEmpty() ? 0 : Integer.parseInt(written);
        if (received > lessons) {
            throw new Failed(received + " lessons received, and there are " + lessons + ".");
        }
        return received;
    }

    /** In large steps, each a transaction: what is done stays done if the next is never reached. */
    private void put(ImportReaders importReaders, Slug slug) {
        List<Added> added = importReaders.add(batch, slug, bringBack);
        if (added.contains(Added.NO_SUCH_CAMPAIGN)) {
            throw new Failed(AddSubscriberCommand.words(Added.NO_SUCH_CAMPAIGN));
        }
        for (int i = 0; i < added.size(); i++) {
            counts.count(lines.get(i), batch.get(i).address(), added.get(i));
        }
        batch.clear();
        lines.clear();
    }
}
