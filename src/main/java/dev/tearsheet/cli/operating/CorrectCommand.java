package dev.tearsheet.cli.operating;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.cli.shared.Asking;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.OneCampaign;
import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.delivery.operating.CorrectLesson;
import dev.tearsheet.delivery.operating.Correction;
import dev.tearsheet.delivery.operating.Corrections.Heads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends a lesson that was put right to everybody who had it. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = {
            "Sends a lesson, as it is now, to everybody who had it, and says that it is a correction.",
            "Put the lesson right first, and see that the change is live. Every reader gets each text once."
        })
public final class CorrectCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Mixin
    private Asking asking;

    @Mixin
    private OneCampaign campaign;

    @Parameters(index = "1", paramLabel = "LESSON", description = "Its number, as 'campaigns show' tells it.")
    private int number;

    @Option(names = "--json", description = "An object, for machines; with --yes it says how many go out.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** @param planned how many go out; 0 if only looked at */
    record Corrected(String lesson, int waiting, int done, int resting, int planned) {}

    @Override
    public Integer call() throws Exception {
        try (Tearsheet tearsheet = engine.open()) {
            CorrectLesson correct = tearsheet.dailyWork().correctLesson();
            Correction correction = correct.of(campaign.slug(), number)
                    .orElseThrow(() -> new Failed("There is no lesson " + number + " in " + campaign
                            + "; see \"tearsheet campaigns show " + campaign + "\"."));
            Heads heads = correct.heads(correction);
            String title = correction.lesson().lesson().title();
            if (!json) {
                show(title, heads);
            }
            boolean yes = heads.waiting() > 0 && asking.isWanted(spec, json, "Send it?");
            int planned = yes ? correct.send(correction) : 0;
            tell(new Corrected(title, heads.waiting(), heads.done(), heads.resting(), planned), yes);
            return 0;
        }
    }

    private void show(String title, Heads heads) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Lesson " + number + ", \"" + title + "\", goes as a correction to " + heads.waiting()
                + " of those who had it.");
        if (heads.done() + heads.resting() > 0) {
            out.println(heads.done() + (heads.done() == 1 ? " has" : " have") + " this correction; " + heads.resting()
                    + (heads.resting() == 1 ? " rests and gets" : " rest and get") + " nothing.");
        }
    }

    private void tell(Corrected corrected, boolean yes) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Output.json(out, corrected);
        } else {
            out.println(
                    yes
                            ? "Going out: " + corrected.planned() + ", as fast as the relay and the limits let them."
                            : "Nothing was sent.");
        }
        out.flush();
    }
}
