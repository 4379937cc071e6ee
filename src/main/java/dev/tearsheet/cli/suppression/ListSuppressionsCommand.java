package dev.tearsheet.cli.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Given;
import dev.tearsheet.cli.shared.Listing;
import dev.tearsheet.cli.shared.Output.Cell;
import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscription.telling.SuppressionView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the suppressed addresses. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the addresses that are never mailed, with the reason and since when.")
final class ListSuppressionsCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Option(names = "--reason", description = "Only these: unreachable, complaint or operator.")
    private String reason;

    @Mixin
    private Listing listing;

    @Override
    public Integer call() throws Exception {
        Optional<Suppression.Reason> only = Optional.ofNullable(reason).map(Given::reason);
        try (Tearsheet tearsheet = engine.open()) {
            List<SuppressionView> rows = new ArrayList<>();
            tearsheet.people().eachSuppression(s -> {
                if (only.isEmpty() || only.get() == s.reason()) {
                    rows.add(SuppressionView.of(s));
                }
            });
            listing.print(
                    rows,
                    List.of(
                            Cell.text("address", SuppressionView::address),
                            Cell.text("reason", SuppressionView::reason),
                            Cell.text("since (UTC)", SuppressionView::since),
                            Cell.text("note", SuppressionView::note)));
            return 0;
        }
    }
}
