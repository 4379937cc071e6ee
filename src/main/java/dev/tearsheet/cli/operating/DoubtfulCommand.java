package dev.tearsheet.cli.operating;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.cli.shared.AnyCampaign;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.Reports.DispatchRow;
import dev.tearsheet.delivery.operating.SettleDoubts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the mails whose answer nobody got, and takes the operator's word for what became of them. */
@Command(
        name = "doubtful",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the mails that were handed over and whose answer nobody got, as after a kill.",
            "They count as sent (the setting ledger.doubtful says otherwise). With --sent or --again you say it by hand."
        })
public final class DoubtfulCommand implements Callable<Integer> {
    private static final String ALL = "all";

    @Mixin
    private EngineOptions engine;

    @Mixin
    private AnyCampaign campaign;

    @Option(names = "--sent", split = ",", paramLabel = "ID", description = "These were sent; or all of them: all.")
    private List<String> sent = List.of();

    @Option(names = "--again", split = ",", paramLabel = "ID", description = "These go out again; or all of them: all.")
    private List<String> again = List.of();

    @Option(names = "--json", description = "An array of those that are still in doubt, for machines.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (Tearsheet tearsheet = engine.open()) {
            Optional<Slug> slug = campaign.in(tearsheet);
            SettleDoubts doubts = tearsheet.dailyWork().doubts();
            List<DispatchRow> before = doubts.open(slug);
            refuseBoth(chosen(sent, before), chosen(again, before));
            int settled = doubts.wereSent(chosen(sent, before)).size();
            List<DispatchId> wanted = chosen(again, before);
            int resent = doubts.sendAgain(wanted).size();
            show(doubts.open(slug).stream()
                    .map(row -> MailRow.of(tearsheet, row))
                    .toList());
            if (!json) {
                tell(settled, resent, wanted.size() - resent);
            }
            return 0;
        }
    }

    private static void refuseBoth(List<DispatchId> sent, List<DispatchId> again) {
        sent.stream().filter(again::contains).findFirst().ifPresent(both -> {
            throw new Failed(
                    "Mail " + both.value() + " is in --sent and in --again: say one of them. Nothing was done.");
        });
    }

    private List<DispatchId> chosen(List<String> wanted, List<DispatchRow> open) {
        List<DispatchId> ids = new ArrayList<>();
        for (String word : wanted) {
            if (!word.equals(ALL) && !word.matches("\\d{1,18}")) {
                throw new Failed("\"" + word + "\" is no number of a mail; see the first column of the list.");
            }
            List<DispatchId> found = open.stream()
                    .map(row -> row.dispatch().id())
                    .filter(id -> word.equals(ALL) || id.value() == Long.parseLong(word))
                    .toList();
            if (found.isEmpty() && !word.equals(ALL)) {
                throw new Failed(
                        "Mail " + word + " is not in doubt; see the first column of the list. Nothing was done.");
            }
            ids.addAll(found);
        }
        return ids;
    }

    private void show(List<MailRow> rows) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Output.json(out, rows);
        } else if (rows.isEmpty()) {
            out.println("No mail is in doubt.");
        } else {
            Output.table(out, rows, MailRow.cells());
            out.println(rows.size() + (rows.size() == 1 ? " mail is" : " mails are") + " in doubt.");
        }
    }

    private void tell(int settled, int resent, int left) {
        PrintWriter out = spec.commandLine().getOut();
        if (!sent.isEmpty()) {
            out.println("Taken as sent: " + settled + ".");
        }
        if (!again.isEmpty()) {
            out.println("Going out again: " + resent + "."
                    + (left > 0
                            ? " " + left + " not: their readers are gone, rest, or have another lesson under way."
                            : ""));
        }
        out.flush();
    }
}
