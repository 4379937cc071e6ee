package dev.tearsheet.cli.suppression;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Failed;
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

/** Takes one address off the list of those that are never mailed. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = {
            "Lets an address be mailed again. No subscription comes to life by it: the reader has to join, or to have"
                    + " said yes to you again.",
            "Why you do it is kept: mail to somebody who complained of spam, without a word of theirs since, is against"
                    + " the law in many countries and against the terms of every mail provider."
        })
final class RemoveSuppressionCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Parameters(index = "0", paramLabel = "ADDRESS", description = "Which one.")
    private String address;

    @Option(names = "--reason", required = true, description = "Why it may be mailed again, in your words.")
    private String reason;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        EmailAddress whom = Given.address(address);
        if (reason.isBlank()) {
            throw new Failed("Say why: --reason \"she asked for it by phone\".");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (Tearsheet tearsheet = engine.open()) {
            Optional<Suppression> was = tearsheet.people().lift(whom, reason.strip());
            if (was.isEmpty()) {
                spec.commandLine().getErr().println(whom + " is not on the list.");
                return 1;
            }
            out.println(whom + " may be mailed again. It was suppressed since "
                    + was.get().since() + ": " + SuppressionView.word(was.get().reason()) + ".");
            out.println("Its subscriptions stay ended; it gets mail when its owner joins again.");
            if (was.get().reason() == Suppression.Reason.COMPLAINT) {
                out.println("Its owner complained of spam: do not add or import it without a word of theirs since.");
            }
            out.flush();
            return 0;
        }
    }
}
