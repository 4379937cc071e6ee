package dev.tearsheet.cli.operating;

import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.OneCampaign;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lets the lessons of a campaign go on that was held. */
@Command(
        name = "resume",
        mixinStandardHelpOptions = true,
        description = "Lets the lessons of a held campaign go on, each reader's at the next slot, where it stopped.")
public final class ResumeCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Mixin
    private OneCampaign campaign;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Slug slug = campaign.slug();
        try (Tearsheet tearsheet = engine.open()) {
            return Ordered.tell(
                    spec,
                    tearsheet.dailyWork().orders().resume(slug),
                    slug + " goes on at everybody's next slot.",
                    slug + " was not held by an order; 'tearsheet campaigns' shows whether its files hold it.");
        }
    }
}
