package dev.tearsheet.cli.subscriber;

import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Given;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.joining.Added;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds one reader whose consent was given elsewhere. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Adds a reader who has said yes elsewhere; no confirmation is mailed, so note how.")
final class AddSubscriberCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Parameters(index = "0", paramLabel = "CAMPAIGN", description = "The campaign's short name.")
    private String campaign;

    @Parameters(index = "1", paramLabel = "ADDRESS", description = "The reader's address.")
    private String address;

    @Option(names = "--zone", description = "The reader's time zone, such as Europe/Berlin.")
    private String zone;

    @Option(names = "--consent", required = true, description = "How the reader said yes, in your words.")
    private String consent;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        EmailAddress reader = Given.address(address);
        Optional<ZoneId> theirs = Given.zone(Optional.ofNullable(zone));
        String proof = Given.consent(consent);
        try (Tearsheet tearsheet = engine.open()) {
            Added added = tearsheet.addReader().add(reader, Given.slug(campaign), theirs, proof);
            if (added.isOn() && added != Added.ALREADY_ON) {
                spec.commandLine().getOut().println(reader + " gets " + campaign + " from now on.");
                return 0;
            }
            spec.commandLine().getErr().println(reader + " was not added: " + words(added) + "." + advice(added));
            return 1;
        }
    }

    /** What can be done about it, beginning with a blank. */
    static String advice(Added added) {
        if (added.mayComeBack()) {
            return " Readers come back by joining; who has said yes to you again since can be brought back by"
                    + " \"subscribers import --bring-back\".";
        }
        return added == Added.COMPLAINED
                ? " Only the reader's own word counts after that; no option overrides it."
                : "";
    }

    static String words(Added added) {
        return switch (added) {
            case NOW -> "added";
            case BACK -> "brought back";
            case ALREADY_ON -> "on the list already";
            case NO_SUCH_CAMPAIGN -> "there is no such campaign (see \"tearsheet campaigns\")";
            case LEFT -> "left before";
            case UNREACHABLE -> "unreachable: mail came back for good";
            case COMPLAINED -> "complained of spam";
            case ENDED -> "taken off before";
            case COMPLETED -> "had every lesson before";
            case UNCONFIRMED -> "had not confirmed yet";
            case OF_ANOTHER_CAMPAIGN -> "in another campaign by the file";
            case NOT_A_PERSON -> "an address of this engine, which would write to itself";
            case SUPPRESSED -> "on your list of suppressed addresses";
        };
    }
}
