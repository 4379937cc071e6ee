package dev.tearsheet.cli.operating;

import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.OneCampaign;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Stops the lessons of a campaign until it is resumed. */
@Command(
        name = "hold",
        mixinStandardHelpOptions = true,
        description = "Stops the lessons of a campaign. Readers keep their places; what they miss comes later.")
public final class HoldCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Mixin
    private OneCampaign campaign;

    @Option(names = "--because", defaultValue = "", description = "Why, for whoever looks at the status.")
    private String why;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Slug slug = campaign.slug();
        try (Tearsheet tearsheet = engine.open()) {
            String done = slug + " is held: its lessons wait until 'tearsheet resume " + slug + "'.";
            return Ordered.tell(
                    spec, tearsheet.dailyWork().orders().hold(slug, why), done, slug + " was held already.");
        }
    }
}
