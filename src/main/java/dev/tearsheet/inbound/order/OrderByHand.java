package dev.tearsheet.inbound.order;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.inbound.command.Command;
import dev.tearsheet.inbound.command.CommandReader;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.KeptBack;
import dev.tearsheet.subscription.SteerSubscription;
import dev.tearsheet.subscription.Step;
import dev.tearsheet.subscription.telling.StandingView;

/** Takes the words of a reader's mail from the operator, for that reader: on the command line and through the API. */
public final class OrderByHand {
    /** In characters. */
    private static final int LONGEST = 200;

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

    private final Campaigns campaigns;
    private final SteerSubscription steer;
    private final ByHand byHand;
    private final CommandReader reader = new CommandReader();

    public OrderByHand(Campaigns campaigns, SteerSubscription steer, InstantSource clock) {
        this.campaigns = campaigns;
        this.steer = steer;
        this.byHand = new ByHand(steer, clock);
    }

    /** @param words such as {@code time 06:45}, of any length; the reader is mailed what comes of them */
    public Steering order(EmailAddress whom, Slug campaign, String words) {
        if (words.length() > LONGEST) {
            return new Steering.Refused(Steering.Why.NO_ORDER, "An order has at most " + LONGEST + " characters.");
        }
        Optional<Command> command = reader.line(words).filter(byHand::knows);
        if (command.isEmpty()) {
            return notUnderstood(words.strip());
        }
        return steer.find(whom, campaign)
                .map(before -> isAllowed(before, command.get()) ? carryOut(before, command.get()) : oneByOne(campaign))
                .orElseGet(() -> nobody(whom, campaign));
    }

    private static boolean isAllowed(Enrolment reader, Command command) {
        return !(command instanceof Command.All) || reader.campaign().terms().allAtOnce();
    }

    private static Steering oneByOne(Slug campaign) {
        return new Steering.Refused(
                Steering.Why.NOT_ALLOWED,
                "The lessons of " + campaign
                        + " come one by one: write 'all at once: true' in its campaign.yaml if a reader may have all that"
                        + " are left at once.");
    }

    private Steering carryOut(Enrolment before, Command command) {
        Step step = byHand.carryOut(before, command).orElseGet(() -> Step.none(before.subscription()));
        Enrolment now = new Enrolment(step.after(), before.subscriber(), before.campaign());
        return new Steering.Steered(
                step.done(),
                step.already(),
                step.keptBack().map(KeptBack::words).orElse(""),
                StandingView.Row.of(now));
    }

    /** Most slips are in what stands behind a verb: an example of that one is told. */
    private static Steering notUnderstood(String typed) {
        String verb = typed.split("\\s", 2)[0];
        return EXAMPLES.stream()
                .filter(example -> example.split(" ")[0].equals(verb.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(example -> new Steering.Refused(
                        Steering.Why.SLIP,
                        "\"" + typed + "\" is not understood: write it such as \"" + example + "\"."))
                .orElseGet(() -> new Steering.Refused(
                        Steering.Why.NO_ORDER, "\"" + typed + "\" is nothing that a reader can order."));
    }

    /** A campaign whose folder is gone still has its readers. */
    private Steering nobody(EmailAddress whom, Slug campaign) {
        return campaigns.find(campaign).isPresent()
                ? new Steering.Refused(
                        Steering.Why.NOBODY, whom + " is not, and never was, subscribed to " + campaign + ".")
                : new Steering.Refused(Steering.Why.NO_CAMPAIGN, "There is no campaign \"" + campaign + "\".");
    }
}
