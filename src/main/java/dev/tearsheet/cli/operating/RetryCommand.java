package dev.tearsheet.cli.operating;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.cli.shared.AnyCampaign;
import dev.tearsheet.cli.shared.Asking;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.cli.shared.Output.Cell;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.operating.RetryFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sends failed mails again, once what was wrong is put right. */
@Command(
        name = "retry",
        mixinStandardHelpOptions = true,
        description = {
            "Sends mails again that were refused for good or came back, and no others. Shows first how many there are.",
            "Readers who have left or rest, or who are suppressed, get nothing."
        })
public final class RetryCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Mixin
    private Asking asking;

    @Mixin
    private AnyCampaign campaign;

    @Option(
            names = "--reason",
            defaultValue = "",
            description = "Only those refused for this reason: a word of the list, or a part of the answer.")
    private String reason;

    @Option(names = "--since", description = "Only those that failed on this date or later (2026-12-24).")
    private LocalDate since;

    @Option(names = "--json", description = "An object, for machines; with --yes it says how many went out.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** @param again how many go out again; 0 if only looked at */
    record Found(Map<String, Integer> byReason, int failed, int again) {}

    @Override
    public Integer call() throws Exception {
        Instant from = Optional.ofNullable(since)
                .map(d -> d.atStartOfDay(ZoneId.systemDefault()).toInstant())
                .orElse(Instant.EPOCH);
        try (Tearsheet tearsheet = engine.open()) {
            Optional<Slug> slug = campaign.in(tearsheet);
            RetryFailed retry = tearsheet.dailyWork().retry();
            Map<String, Integer> byReason = new TreeMap<>();
            List<DispatchId> ids = new ArrayList<>();
            retry.each(new RetryFailed.Wish(slug, reason, from), row -> {
                ids.add(row.dispatch().id());
                byReason.merge(RetryFailed.reasonOf(row).word(), 1, Integer::sum);
            });
            if (!json) {
                show(byReason, ids.size());
            }
            boolean yes = !ids.isEmpty() && asking.isWanted(spec, json, "Send them again?");
            Found found = new Found(byReason, ids.size(), yes ? retry.again(ids) : 0);
            tell(found, yes);
            return 0;
        }
    }

    private void show(Map<String, Integer> byReason, int all) {
        PrintWriter out = spec.commandLine().getOut();
        if (all == 0) {
            out.println("Nothing of that kind has failed.");
            return;
        }
        Output.table(
                out,
                byReason.entrySet(),
                List.of(Cell.text("reason", Map.Entry::getKey), Cell.number("mails", Map.Entry::getValue)));
        out.println(all + (all == 1 ? " mail has" : " mails have") + " failed.");
    }

    private void tell(Found found, boolean yes) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Output.json(out, found);
            return;
        }
        if (yes) {
            int left = found.failed() - found.again();
            out.println("Going out again: " + found.again() + "."
                    + (left > 0 ? " " + left + " not: their readers are gone, rest, or have a lesson under way." : ""));
        } else if (found.failed() > 0) {
            out.println("Nothing was sent.");
        }
        out.flush();
    }
}
