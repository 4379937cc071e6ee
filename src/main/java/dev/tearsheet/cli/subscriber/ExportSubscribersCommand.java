package dev.tearsheet.cli.subscriber;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.cli.shared.AnyCampaign;
import dev.tearsheet.cli.shared.Csv;
import dev.tearsheet.cli.shared.EngineOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints readers as CSV. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Prints readers as CSV; all, or of one campaign.")
final class ExportSubscribersCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Option(names = "--campaign", description = "Only readers of this campaign.")
    private String campaign;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Tearsheet tearsheet = engine.open()) {
            Optional<Slug> slug = AnyCampaign.named(campaign, tearsheet);
            CsvWriter csv = CsvWriter.builder().build(out);
            csv.writeRecord("address", "campaign", "state", "received", "due", "since", "zone", "consent");
            ReaderView.each(
                    tearsheet.reports(),
                    slug,
                    r -> csv.writeRecord(
                            Csv.harmless(r.address()),
                            r.campaign(),
                            r.state(),
                            String.valueOf(r.received()),
                            r.due(),
                            r.since(),
                            r.zone(),
                            Csv.harmless(r.consent())));
            csv.flush();
        }
        out.flush();
        return 0;
    }
}
