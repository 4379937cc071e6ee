package dev.tearsheet.cli.subscriber;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import dev.tearsheet.app.People;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.Given;
import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.inbound.command.CommandReader;
import dev.tearsheet.inbound.order.ByHand;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Subscription;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Does for a reader what the reader could do by mail. */
@Command(
        name = "steer",
        mixinStandardHelpOptions = true,
        description = {
            "Does for a reader what the reader could do by mail, in the same words:",
            "  pause, pause 14 days, pause until 24 December, resume, next, again 4, restart from 3, time 06:45,"
                    + " zone Europe/Berlin, country DE, days mon-fri, pace 2/week, format text, priority, move NEW@ADDRESS, renew, status, leave.",
            "The reader gets the same mail about it. A move is asked at the new address and told to the old one."
        })
final class SteerSubscriberCommand implements Callable<Integer> {
    private static final List<String> EXAMPLES = List.of(
            "pause 14 days",
            "again 4",
            "resend 4",
            "restart from 3",
            "time 06:45",
            "zone Europe/Berlin",
            "country DE",
            "days mon-fri",
            "pace 2/week",
            "format text",
            "priority",
            "move new@example.org",
            "address new@example.org");

    @Mixin
    private EngineOptions engine;

    @Parameters(index = "0", paramLabel = "ADDRESS")
    private String address;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORDS", description = "Such as: pause 14 days")
    private List<String> words;

    @Option(names = "--campaign", required = true, paramLabel = "CAMPAIGN", description = "Which subscription.")
    private String campaign;

    @Option(names = "--json", description = "An object, for machines.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** @param changed whether there was anything to do */
    record Steered(boolean changed, StandingView.Row subscription) {}

    @Override
    public Integer call() throws Exception {
        EmailAddress whom = Given.address(address);
        Slug slug = Given.slug(campaign);
        try (Tearsheet tearsheet = engine.open()) {
            People people = tearsheet.people();
            ByHand byHand = new ByHand(people.steer(), people.clock());
            var command = new CommandReader()
                    .line(String.join(" ", words))
                    .filter(byHand::knows)
                    .orElseThrow(this::unknown);
            if (tearsheet.campaigns().find(slug).isEmpty() && !isAnybodyIn(tearsheet, slug)) {
                throw new Failed("There is no campaign \"" + slug + "\"; see \"tearsheet campaigns\".");
            }
            Enrolment before = people.steer()
                    .find(whom, slug)
                    .orElseThrow(() -> new Failed(whom + " is not, and never was, subscribed to " + slug + "."));
            Subscription after = byHand.carryOut(before, command).orElse(before.subscription());
            Enrolment now = people.steer().find(whom, slug).orElse(before);
            tell(new Steered(after.version() != before.subscription().version(), StandingView.Row.of(now)), whom);
            return after.version() != before.subscription().version() ? 0 : 1;
        }
    }

    /** Most slips are in what stands behind a verb: that one alone is told, not the whole help. */
    private RuntimeException unknown() {
        String typed = String.join(" ", words);
        return EXAMPLES.stream()
                .filter(example -> example.split(" ")[0].equalsIgnoreCase(words.get(0)))
                .findFirst()
                .<RuntimeException>map(example ->
                        new Failed("\"" + typed + "\" is not understood: write it such as \"" + example + "\"."))
                .orElseGet(() -> new CommandLine.ParameterException(
                        spec.commandLine(), "\"" + typed + "\" is nothing that a reader can order; see --help."));
    }

    /** A campaign whose folder is gone still has its readers. */
    private static boolean isAnybodyIn(Tearsheet tearsheet, Slug slug) {
        return tearsheet.reports().campaigns().stream()
                .anyMatch(f -> f.campaign().equals(slug));
    }

    private void tell(Steered steered, EmailAddress whom) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Output.json(out, steered);
            return;
        }
        StandingView.Row row = steered.subscription();
        out.println(
                (steered.changed() ? "Done. " : "Nothing to do: that cannot be done as things stand. ") + whom + ", "
                        + row.campaign() + ": " + row.state() + (row.due().isEmpty() ? "" : ", due " + row.due()) + ", "
                        + row.received() + " of " + row.lessons() + " lessons, at " + row.at() + ".");
        out.flush();
    }
}
