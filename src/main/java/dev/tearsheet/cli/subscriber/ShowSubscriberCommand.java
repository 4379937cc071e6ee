package dev.tearsheet.cli.subscriber;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.Given;
import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.cli.shared.Output.Cell;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.telling.StandingView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one person: how each subscription stands, and whether the address is mailed at all. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows one reader: how each subscription stands, when the next mail is due, at what times, and"
                + " whether the address is suppressed. What was mailed: \"tearsheet timeline\".")
final class ShowSubscriberCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Parameters(index = "0", paramLabel = "ADDRESS", description = "The reader's address.")
    private String address;

    @Option(names = "--json", description = "An object, for machines.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        EmailAddress whom = Given.address(address);
        try (Tearsheet tearsheet = engine.open()) {
            StandingView person = tearsheet
                    .people()
                    .standing()
                    .of(whom)
                    .orElseThrow(() -> new Failed("Nobody with the address " + whom + " was ever here."));
            if (json) {
                Output.json(spec.commandLine().getOut(), person);
            } else {
                print(person, spec.commandLine().getOut());
            }
            return 0;
        }
    }

    private static void print(StandingView person, PrintWriter out) {
        out.println(person.address()
                + (person.since().isEmpty() ? "" : ", known since " + minute(person.since()) + " UTC"));
        line(out, "zone", person.zone());
        line(out, "language", person.language());
        person.suppressed()
                .ifPresent(s -> out.println("never mailed: " + s.reason() + ", since " + minute(s.since())
                        + (s.note().isEmpty() ? "" : " (" + s.note() + ")")));
        if (!person.subscriptions().isEmpty()) {
            Output.table(
                    out,
                    person.subscriptions(),
                    List.of(
                            Cell.text("campaign", StandingView.Row::campaign),
                            Cell.text("state", StandingView.Row::state),
                            Cell.number("lessons", StandingView.Row::received),
                            Cell.number("of", StandingView.Row::lessons),
                            Cell.text("due (UTC)", row -> minute(row.due())),
                            Cell.text("last (UTC)", row -> minute(row.last())),
                            Cell.text("at", StandingView.Row::at)));
        }
        out.flush();
    }

    /** Of an instant in ISO 8601; people need no seconds. */
    private static String minute(String instant) {
        return instant.isEmpty()
                ? ""
                : instant.substring(0, "2026-11-23T16:16".length()).replace('T', ' ');
    }

    private static void line(PrintWriter out, String what, String value) {
        if (!value.isEmpty()) {
            out.println(what + ": " + value);
        }
    }
}
