package dev.tearsheet.cli.suppression;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import dev.tearsheet.app.People;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Given;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscription.telling.SuppressionView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts one address on the list of those that are never mailed. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description =
                "Has an address never mailed again: its subscriptions end, without a goodbye, and nothing that the"
                        + " reader writes brings it back until you remove it here.")
final class AddSuppressionCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Parameters(index = "0", paramLabel = "ADDRESS", description = "Which one.")
    private String address;

    @Option(
            names = "--reason",
            defaultValue = "operator",
            description =
                    "unreachable, complaint or operator; ${DEFAULT-VALUE} if not said. Who is only unreachable can"
                            + " come back by joining.")
    private String reason;

    @Option(names = "--note", defaultValue = "", description = "Why, in your words.")
    private String note;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        EmailAddress whom = Given.address(address);
        Suppression.Reason why = Given.reason(reason);
        PrintWriter out = spec.commandLine().getOut();
        try (Tearsheet tearsheet = engine.open()) {
            People people = tearsheet.people();
            boolean before = people.suppression(whom).isPresent();
            Suppression now = people.suppress(new Suppression(whom, why, people.now(), note.strip()));
            out.println(
                    before
                            ? whom + " was on the list already: " + SuppressionView.word(now.reason()) + ", since "
                                    + now.since() + "."
                            : whom + " is never mailed again.");
            out.flush();
            return 0;
        }
    }
}
