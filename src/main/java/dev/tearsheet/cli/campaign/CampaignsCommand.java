package dev.tearsheet.cli.campaign;

import java.util.List;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.folder.CampaignFolder;
import dev.tearsheet.campaign.folder.Fault;
import dev.tearsheet.campaign.folder.NamedCampaigns;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Listing;
import dev.tearsheet.cli.shared.Output.Cell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Lists the campaigns and what is wrong with their files. A name of a campaign that is not there is told and no failure: it
 * may come later.
 */
@Command(
        name = "campaigns",
        subcommands = ShowCampaignCommand.class,
        mixinStandardHelpOptions = true,
        description = "Lists the campaigns, and what is wrong with their files.")
public final class CampaignsCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Mixin
    private Listing listing;

    @Spec
    private CommandSpec spec;

    /** @param waits what the folder says and readers do not get yet */
    record Row(
            String campaign,
            String title,
            int lessons,
            int revision,
            String at,
            String zone,
            String held,
            String waits) {
        static Row of(Campaign c, CampaignFolder campaigns) {
            return new Row(
                    c.slug().value(),
                    c.title(),
                    c.series().size(),
                    c.series().revision(),
                    c.schedule().at().toString(),
                    c.schedule().zone().getId(),
                    c.held().orElse(""),
                    campaigns.waiting(c.slug()).map(w -> w.change().words()).orElse(""));
        }
    }

    @Override
    public Integer call() throws Exception {
        try (Tearsheet tearsheet = engine.open()) {
            List<Row> rows = tearsheet.dailyWork().campaigns().all().stream()
                    .map(c -> Row.of(c, tearsheet.campaigns()))
                    .toList();
            List<Fault> faults = tearsheet.campaigns().problems().values().stream()
                    .flatMap(List::stream)
                    .toList();
            listing.print(
                    rows,
                    List.of(
                            Cell.text("campaign", Row::campaign),
                            Cell.text("title", Row::title),
                            Cell.number("lessons", Row::lessons),
                            Cell.number("revision", Row::revision),
                            Cell.text("at", Row::at),
                            Cell.text("zone", Row::zone),
                            Cell.text("held", Row::held),
                            Cell.text("a change waits", Row::waits)));
            faults.forEach(spec.commandLine().getErr()::println);
            new NamedCampaigns(tearsheet.campaigns())
                    .missing()
                    .forEach(spec.commandLine().getErr()::println);
            return faults.isEmpty() ? 0 : 1;
        }
    }
}
