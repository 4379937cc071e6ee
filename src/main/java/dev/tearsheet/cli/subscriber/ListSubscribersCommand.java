package dev.tearsheet.cli.subscriber;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.cli.shared.AnyCampaign;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Listing;
import dev.tearsheet.cli.shared.Output.Cell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists readers. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists readers; all, or of one campaign.")
final class ListSubscribersCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Option(names = "--campaign", description = "Only readers of this campaign.")
    private String campaign;

    @Mixin
    private Listing listing;

    @Override
    public Integer call() throws Exception {
        try (Tearsheet tearsheet = engine.open()) {
            Optional<Slug> slug = AnyCampaign.named(campaign, tearsheet);
            listing.<ReaderView>print(
                    List.of(
                            Cell.text("address", ReaderView::address),
                            Cell.text("campaign", ReaderView::campaign),
                            Cell.text("state", ReaderView::state),
                            Cell.number("lessons", ReaderView::received),
                            Cell.text("due", ReaderView::due),
                            Cell.text("consent", ReaderView::consent)),
                    reader -> ReaderView.each(tearsheet.reports(), slug, reader));
            return 0;
        }
    }
}
