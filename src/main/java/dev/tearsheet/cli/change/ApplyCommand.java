package dev.tearsheet.cli.change;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;

import dev.tearsheet.app.ChangeDesk;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.change.Candidate;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.OneCampaign;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes live what the folder of a campaign says. */
@Command(
        name = "apply",
        mixinStandardHelpOptions = true,
        description = {
            "Makes what the folder of a campaign says live, all at once, and keeps it as a revision.",
            "Shows the plan first, and asks if somebody will miss a lesson. With --plan ID it refuses if anything has"
                    + " changed since that plan was shown."
        })
public final class ApplyCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Mixin
    private Applying applying;

    @Mixin
    private OneCampaign campaign;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Slug slug = campaign.slug();
        PrintWriter out = spec.commandLine().getOut();
        try (Tearsheet tearsheet = engine.open()) {
            Applying.refuseFaults(tearsheet, slug);
            ChangeDesk changes = tearsheet.changes();
            int live = changes.live(slug).number();
            Optional<Candidate> waiting = changes.waiting(slug);
            if (waiting.isPresent()) {
                applying.run(tearsheet, waiting.get(), out);
            } else {
                out.println(slug + ": nothing waits, revision " + live + " is live.");
            }
            return 0;
        }
    }
}
