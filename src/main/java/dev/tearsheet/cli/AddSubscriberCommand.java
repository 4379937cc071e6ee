package dev.tearsheet.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.InvalidAddress;
import dev.tearsheet.subscription.AddReader.Added;
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

    @Parameters(index = "0", paramLabel = "CAMPAIGN")
    private String campaign;

    @Parameters(index = "1", paramLabel = "ADDRESS")
    private String address;

    @Option(names = "--zone", description = "The reader's time zone, such as Europe/Berlin.")
    private String zone;

    @Option(names = "--consent", required = true, description = "How the reader said yes, in your words.")
    private String consent;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        EmailAddress reader = address(address);
        Optional<ZoneId> theirs = zone(Optional.ofNullable(zone));
        try (Tearsheet tearsheet = engine.open()) {
            Added added = tearsheet.addReader().add(reader, slug(campaign), theirs, consent);
            if (added == Added.NOW) {
                spec.commandLine().getOut().println(reader + " gets " + campaign + " from now on.");
                return 0;
            }
            spec.commandLine().getErr().println(reader + " was not added: " + words(added) + ".");
            return 1;
        }
    }

    static String words(Added added) {
        switch (added) {
            case NOW:
                return "added";
            case ALREADY_ON:
                return "is on the list already";
            case NO_SUCH_CAMPAIGN:
                return "there is no such campaign (see \"tearsheet campaigns\")";
            case LEFT_BEFORE:
                return "left before; only the reader can come back, by joining";
            default:
                return "the address is never mailed (suppressed)";
        }
    }

    static EmailAddress address(String text) {
        try {
            return EmailAddress.parse(text);
        } catch (InvalidAddress e) {
            throw new Failed("\"" + text + "\": " + e.getMessage());
        }
    }

    static Slug slug(String text) {
        return Slug.tryParse(text).orElseThrow(() -> new Failed("There is no campaign \"" + text + "\"."));
    }

    static Optional<ZoneId> zone(Optional<String> text) {
        try {
            return text.filter(t -> !t.isBlank()).map(String::strip).map(ZoneId::of);
        } catch (DateTimeException e) {
            throw new Failed("\"" + text.orElse("") + "\" is no time zone; write one such as Europe/Berlin.");
        }
    }
}
