package dev.tearsheet.cli.change;

import java.util.Optional;
import java.util.concurrent.Callable;

import dev.tearsheet.app.ChangeDesk;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.change.Candidate;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.OneCampaign;
import dev.tearsheet.cli.shared.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what a changed folder would do to the readers of its campaign. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what would become of a campaign and its readers if what its folder says were live: who will get, miss"
                    + " or is past which lesson, and whose next mail moves.",
            "Changes nothing; 'tearsheet apply' does."
        })
public final class PlanCommand implements Callable<Integer> {
    /** With --exit-code: a change waits. */
    private static final int WAITS = 3;

    @Mixin
    private EngineOptions engine;

    @Mixin
    private ChangeOptions extra;

    @Mixin
    private OneCampaign campaign;

    @Option(names = "--all", description = "Lessons too that stay as they are.")
    private boolean all;

    @Option(names = "--exit-code", description = "Ends with 3 if a change waits; else with 0 as always.")
    private boolean tellByCode;

    @Option(names = "--json", description = "An object, for machines, with all lessons.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Slug slug = campaign.slug();
        try (Tearsheet tearsheet = engine.open()) {
            Applying.refuseFaults(tearsheet, slug);
            ChangeDesk changes = tearsheet.changes();
            Optional<Candidate> waiting = changes.waiting(slug);
            PlanView view = waiting.map(w -> PlanView.of(changes.plan(w, extra.extras(), "")))
                    .orElseGet(() -> PlanView.nothing(changes.live(slug)));
            print(view);
            Applying.tellMissing(
                    tearsheet,
                    waiting.map(Candidate::campaign)
                            .orElseGet(() -> changes.live(slug).campaign()),
                    spec.commandLine().getErr());
            return tellByCode && view.waits() ? WAITS : 0;
        }
    }

    private void print(PlanView view) {
        var out = spec.commandLine().getOut();
        if (json) {
            Output.json(out, view);
        } else if (view.waits()) {
            new PlanPage(out, Applying.colours(), all).print(view);
            out.println("To make it live: tearsheet apply " + view.campaign() + " --plan " + view.plan());
        } else {
            out.println(view.campaign() + ": revision " + view.live() + " is live, and the folder says the same.");
        }
        out.flush();
    }
}
