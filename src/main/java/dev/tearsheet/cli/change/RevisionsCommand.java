package dev.tearsheet.cli.change;

import java.util.List;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.revision.Origin;
import dev.tearsheet.campaign.revision.Revisions;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Listing;
import dev.tearsheet.cli.shared.OneCampaign;
import dev.tearsheet.cli.shared.Output.Cell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists every state that a campaign has had. */
@Command(
        name = "revisions",
        mixinStandardHelpOptions = true,
        description = "Lists every state that a campaign has had, the live one first: since when, why, what changed.")
public final class RevisionsCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Mixin
    private OneCampaign campaign;

    @Mixin
    private Listing listing;

    record Row(
            int revision, boolean live, String since, int lessons, String by, String how, String changed, String note) {
        static Row of(Revisions.Entry entry, boolean live) {
            Origin origin = entry.origin();
            boolean kept = !origin.folder().isEmpty() || origin.copyOf().isPresent();
            return new Row(
                    entry.number(),
                    live,
                    kept ? origin.at().toString() : "",
                    entry.lessons(),
                    origin.by(),
                    origin.how().words() + origin.copyOf().map(n -> " to " + n).orElse(""),
                    origin.what(),
                    origin.note());
        }
    }

    @Override
    public Integer call() throws Exception {
        Slug slug = campaign.slug();
        try (Tearsheet tearsheet = engine.open()) {
            int live = tearsheet.changes().live(slug).number();
            List<Row> rows = tearsheet.changes().history(slug).stream()
                    .map(entry -> Row.of(entry, entry.number() == live))
                    .toList();
            listing.print(
                    rows,
                    List.of(
                            Cell.number("revision", Row::revision),
                            Cell.text("live since (UTC)", r -> r.since().replaceFirst(":\\d\\d(\\.\\d+)?Z", "")),
                            Cell.number("lessons", Row::lessons),
                            Cell.text("by", Row::by),
                            Cell.text("how", Row::how),
                            Cell.text("what changed", Row::changed),
                            Cell.text("note", Row::note)));
            return 0;
        }
    }
}
