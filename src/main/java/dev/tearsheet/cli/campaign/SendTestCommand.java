package dev.tearsheet.cli.campaign;

import java.util.concurrent.Callable;

import dev.tearsheet.app.Samples.Sample;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.Given;
import dev.tearsheet.cli.shared.OneCampaign;
import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.subscriber.EmailAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends one lesson to the operator, by the relay of the settings. */
@Command(
        name = "send-test",
        mixinStandardHelpOptions = true,
        description = "Sends one lesson of a campaign to an address, to see whether the relay works and how it looks.")
public final class SendTestCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Mixin
    private OneCampaign campaign;

    @Parameters(index = "1", paramLabel = "ADDRESS", description = "Who gets it.")
    private String address;

    @Option(names = "--lesson", defaultValue = "1", description = "Which one, from 1. Default: ${DEFAULT-VALUE}.")
    private int lesson;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        EmailAddress to = Given.address(address);
        try (Tearsheet tearsheet = engine.open()) {
            if (tearsheet.settings().isTrial()) {
                throw new Failed("No relay is set, so nothing can be sent. Set smtp.host in tearsheet.conf.");
            }
            Campaign shown = campaign.in(tearsheet);
            if (lesson < 1 || lesson > shown.series().size()) {
                throw new Failed(
                        campaign + " has lessons 1 to " + shown.series().size() + ", not " + lesson + ".");
            }
            Sample sample = tearsheet.samples(shown, to).lesson(lesson);
            try (Transport relay = tearsheet.relay()) {
                return told(relay.send(sample.message()));
            }
        }
    }

    private int told(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted) {
            spec.commandLine().getOut().println("The relay has taken it: " + outcome.reply());
            return 0;
        }
        String kind = outcome.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        spec.commandLine().getErr().println("Not sent (" + kind + "): " + outcome.reply());
        return 1;
    }
}
