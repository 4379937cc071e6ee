package dev.tearsheet.cli.operating;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import dev.tearsheet.app.DailyWork;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends a reader the next lesson at once. */
@Command(
        name = "send-now",
        mixinStandardHelpOptions = true,
        description = "Sends a reader the next lesson at once, once a day at most. It is an extra one: the next slot"
                + " stands all the same.")
public final class SendNowCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Mixin
    private OneReader oneReader;

    @Parameters(index = "0", paramLabel = "READER", description = "The reader's address.")
    private String address;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (Tearsheet tearsheet = engine.open()) {
            Enrolment reader = oneReader.of(tearsheet, address);
            DailyWork work = tearsheet.dailyWork();
            Step step = work.steer()
                    .next(reader.subscription().id(), Optional.empty())
                    .orElseGet(() -> Step.none(reader.subscription()));
            Enrolment now = new Enrolment(step.after(), reader.subscriber(), reader.campaign());
            if (!step.done() && !now.hadOneAhead(work.now())) {
                throw new Failed("Nothing can be sent to " + address + " now: " + why(now, now.date(work.now())));
            }
            spec.commandLine()
                    .getOut()
                    .println(
                            step.done()
                                    ? "The next lesson goes to " + address + " within seconds, if the engine runs."
                                    : address + " has had an extra lesson today.");
            return 0;
        }
    }

    private static String why(Enrolment reader, LocalDate today) {
        if (reader.campaign().held().isPresent()) {
            return "the campaign is held.";
        }
        if (!reader.subscription().isActive()) {
            return "the reader rests.";
        }
        if (reader.campaign().terms().season().isAfter(today)) {
            return "the campaign has not begun yet.";
        }
        boolean more = reader.campaign()
                .series()
                .nextAfter(reader.subscription().received().ordinals())
                .isPresent();
        return more ? "a lesson is due or under way already." : "there is no lesson left.";
    }
}
