package dev.tearsheet.cli.change;

import java.io.Console;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.tearsheet.app.ChangeDesk;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.change.Candidate;
import dev.tearsheet.campaign.folder.Fault;
import dev.tearsheet.campaign.folder.NamedCampaigns;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.subscription.change.ApplyChange;
import dev.tearsheet.subscription.change.ChangePlan;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The last step of every change: show the plan, ask if somebody misses something, make it live. */
final class Applying {
    @Mixin
    private ChangeOptions extra;

    @Option(names = "--plan", paramLabel = "ID", description = "Only if the plan is still the one of this id.")
    private String shown;

    @Option(names = "--note", paramLabel = "TEXT", description = "A note that is kept with the revision.")
    private String note = "";

    @Option(
            names = {"-y", "--yes"},
            description = "Does not ask, even if somebody misses something.")
    private boolean yes;

    void run(Tearsheet tearsheet, Candidate candidate, PrintWriter out) {
        ChangeDesk changes = tearsheet.changes();
        ChangePlan plan = changes.plan(candidate, extra.extras(), note);
        if (shown != null && !shown.equals(plan.id())) {
            throw stale(candidate.slug());
        }
        new PlanPage(out, colours(), false).print(PlanView.of(plan));
        tellMissing(tearsheet, candidate.campaign(), out);
        agree(plan, out);
        ApplyChange.Result result = changes.apply(plan, Optional.ofNullable(shown));
        if (result != ApplyChange.Result.LIVE) {
            throw result == ApplyChange.Result.ANOTHER_PLAN
                    ? stale(candidate.slug())
                    : new Failed("Somebody else changed " + candidate.slug() + " at the same time. Nothing was applied;"
                            + " look again with \"tearsheet plan " + candidate.slug() + "\".");
        }
        out.println(
                "Revision " + plan.over().next().number() + " is live; a running engine takes it up within seconds.");
        out.flush();
    }

    private void agree(ChangePlan plan, PrintWriter out) {
        if (yes || shown != null || plan.miss() == 0) {
            return;
        }
        Console console = System.console();
        if (console == null) {
            throw new Failed("Readers will miss a lesson: say --plan " + plan.id() + " or --yes to apply this."
                    + " Nothing was applied.");
        }
        out.flush();
        String answer = console.readLine("%nReaders will miss a lesson. Apply this plan? [y/N] ");
        if (answer == null || !answer.strip().toLowerCase(Locale.ROOT).startsWith("y")) {
            throw new Failed("Nothing was applied.");
        }
    }

    private static Failed stale(Slug campaign) {
        return new Failed("That plan no longer holds: the folder or the live revision has changed since. Nothing was"
                + " applied; look again with \"tearsheet plan " + campaign + "\".");
    }

    /** Faults in the folder: what waits may be older than what is written there. */
    static void refuseFaults(Tearsheet tearsheet, Slug campaign) {
        List<Fault> faults = tearsheet.campaigns().problems().getOrDefault(campaign.value(), List.of());
        if (!faults.isEmpty()) {
            throw new Failed(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        }
    }

    /** Which campaigns it names that are not there; no reason to refuse it. */
    static void tellMissing(Tearsheet tearsheet, Campaign campaign, PrintWriter out) {
        new NamedCampaigns(tearsheet.campaigns()).missingIn(campaign).forEach(out::println);
        out.flush();
    }

    /** Colours on a terminal only. */
    static Ansi colours() {
        return Ansi.AUTO.enabled() ? Ansi.ON : Ansi.OFF;
    }
}
