package dev.tearsheet.cli.subscriber;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.Given;
import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.inbound.order.Steering;
import dev.tearsheet.subscriber.EmailAddress;
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
            "  pause, pause 14 days, pause until 24 December, resume, next, all, again 4, restart from 3, time 06:45,"
                    + " zone Europe/Berlin, country DE, days mon-fri, pace 2/week, format text, priority, move NEW@ADDRESS, renew, status, leave.",
            "The reader gets the same mail about it. A move is asked at the new address and told to the old one."
        })
final class SteerSubscriberCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Parameters(index = "0", paramLabel = "ADDRESS", description = "The reader's address.")
    private String address;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORDS", description = "Such as: pause 14 days")
    private List<String> words;

    @Option(names = "--campaign", required = true, paramLabel = "CAMPAIGN", description = "Which subscription.")
    private String campaign;

    @Option(names = "--json", description = "An object, for machines.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        EmailAddress whom = Given.address(address);
        Slug slug = Given.slug(campaign);
        try (Tearsheet tearsheet = engine.open()) {
            Steering steering = tearsheet.people().orders().order(whom, slug, String.join(" ", words));
            if (steering instanceof Steering.Refused refused) {
                throw refusal(refused);
            }
            Steering.Steered steered = (Steering.Steered) steering;
            tell(steered, whom);
            return steered.isSo() ? 0 : 1;
        }
    }

    private RuntimeException refusal(Steering.Refused refused) {
        return switch (refused.why()) {
            case NO_ORDER -> new CommandLine.ParameterException(spec.commandLine(), refused.words() + " See --help.");
            case NO_CAMPAIGN -> new Failed(refused.words() + " See \"tearsheet campaigns\".");
            case SLIP, NOT_ALLOWED, NOBODY -> new Failed(refused.words());
        };
    }

    private void tell(Steering.Steered steered, EmailAddress whom) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Output.json(out, steered);
            return;
        }
        out.println(steered.words(whom));
        out.flush();
    }
}
