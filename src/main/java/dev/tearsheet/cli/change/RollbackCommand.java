package dev.tearsheet.cli.change;

import java.util.Optional;
import java.util.concurrent.Callable;

import dev.tearsheet.app.ChangeDesk;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.OneCampaign;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes an older revision of a campaign live again. */
@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        description = {
            "Makes an older revision live again, as a new one. Nobody gets a lesson twice.",
            "The folder is left alone: what it says waits until you apply it."
        })
public final class RollbackCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Mixin
    private Applying applying;

    @Mixin
    private OneCampaign campaign;

    @Option(names = "--to", paramLabel = "N", description = "The revision to go back to; else the one before.")
    private Integer to;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Slug slug = campaign.slug();
        try (Tearsheet tearsheet = engine.open()) {
            ChangeDesk changes = tearsheet.changes();
            var back = changes.back(slug, Optional.ofNullable(to));
            applying.run(tearsheet, back, spec.commandLine().getOut());
            if (changes.waiting(slug).isPresent()) {
                spec.commandLine().getOut().println("What the folder says waits.");
                spec.commandLine().getOut().flush();
            }
            return 0;
        }
    }
}
