package dev.tearsheet.inbound.order;

import java.time.InstantSource;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.Reaction;
import dev.tearsheet.inbound.Robots;
import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.inbound.command.Command;
import dev.tearsheet.inbound.command.CommandReader;
import dev.tearsheet.inbound.command.Rest;
import dev.tearsheet.inbound.command.Subject;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.message.Addresses.Door;
import dev.tearsheet.message.Addresses.Verb;
import dev.tearsheet.subscription.ConfirmSubscription;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.SteerSubscription;
import dev.tearsheet.subscription.Subscribe;

/**
 * Finds out what a mail orders and has it carried out. The address says it first, then the subject, then the first line
 * that its writer typed. Whatever it is, it leads to at most one
 * mail; a change of the address to two.
 */
public final class Orders implements Reaction {
    /** The use cases that a mail can reach. */
    public record UseCases(Subscribe subscribe, ConfirmSubscription confirm, SteerSubscription steer, Ledger ledger) {}

    private final Addresses addresses;
    private final Robots robots;
    private final SteerSubscription steer;
    private final CommandReader commands = new CommandReader();
    private final Joining joining;
    private final Leaving leaving;
    private final OrderBook book;

    public Orders(Addresses addresses, Robots robots, UseCases useCases, InstantSource clock) {
        this.addresses = addresses;
        this.robots = robots;
        this.steer = useCases.steer();
        this.joining = new Joining(useCases.subscribe(), useCases.confirm(), clock);
        this.leaving = new Leaving(steer);
        this.book = new OrderBook(
                joining,
                leaving,
                new Resting(steer, clock),
                new Timing(steer),
                new Placing(steer),
                new Asking(useCases.ledger(), steer, clock));
    }

    @Override
    public Verdict to(IncomingMail mail) {
        Optional<Door> door = addresses.read(mail.raw().recipient());
        if (door.isEmpty()) {
            return Done.NOBODY;
        }
        if (door.get().verb() == Verb.LEAVE && door.get().token().isPresent()) {
            return leaving.byAddress(mail, door.get().token().get());
        }
        return robots.judge(mail).orElseGet(() -> fromPerson(mail, door.get()));
    }

    private Verdict fromPerson(IncomingMail mail, Door door) {
        String token = door.token().orElse("");
        return switch (door.verb()) {
            case CONFIRM, UNDO -> joining.confirm(token);
            case REPLY -> answered(mail, token);
            case PAUSE -> byReader(mail, token, new Command.Pause(Rest.A_WEEK));
            case RESUME -> byReader(mail, token, new Command.Resume());
            case NEXT -> byReader(mail, token, new Command.Next());
            case AGAIN -> again(mail, token);
            case STATUS -> byReader(mail, token, new Command.Status());
            case JOIN -> byAnybody(mail, door.campaign(), new Command.Join());
            case HELP -> byAnybody(mail, door.campaign(), new Command.Help());
            case COURSES -> byAnybody(mail, door.campaign(), new Command.Courses());
            case LEAVE -> byAnybody(mail, door.campaign(), new Command.Leave());
            case MAIN -> written(mail, door.campaign());
            case BOUNCE, OWNER -> Done.FOR_A_HUMAN;
        };
    }

    /** The number of the lesson stands behind the capability. */
    private Verdict again(IncomingMail mail, String token) {
        String[] parts = token.split("-", 2);
        Optional<Integer> lesson = parts.length > 1 && parts[1].matches("[1-9]\\d{0,3}")
                ? Optional.of(Integer.parseInt(parts[1]))
                : Optional.empty();
        return byReader(mail, parts[0], new Command.Again(lesson));
    }

    private Verdict written(IncomingMail mail, Slug campaign) {
        Subject subject = new Subject(mail.subject());
        Optional<Verdict> confirmed = subject.confirmation().map(joining::confirm);
        return confirmed.orElseGet(() -> commands.line(subject.words())
                .or(() -> commands.text(mail.text()))
                .map(command -> byAnybody(mail, campaign, command))
                .orElse(Done.FOR_A_HUMAN));
    }

    /** An answer to a lesson: its subject is the lesson's title, which may be any word; only a new subject counts. */
    private Verdict answered(IncomingMail mail, String capability) {
        Subject subject = new Subject(mail.subject());
        Optional<Command> bySubject = subject.isReply() ? Optional.empty() : commands.line(subject.words());
        return bySubject
                .or(() -> commands.text(mail.text()))
                .map(command -> byReader(mail, capability, command))
                .orElse(Done.FOR_A_HUMAN);
    }

    private Verdict byAnybody(IncomingMail mail, Slug campaign, Command command) {
        return mail.from()
                .map(from -> book.carryOut(new Request(mail, from, campaign, Optional.empty()), command))
                .orElse(Done.NO_AUTHOR);
    }

    private Verdict byReader(IncomingMail mail, String capability, Command command) {
        Optional<Enrolment> enrolment = steer.open(capability);
        if (enrolment.isEmpty()) {
            return Done.NO_CAPABILITY;
        }
        Enrolment reader = enrolment.get();
        String own = reader.subscriber().address().mailbox();
        return mail.from()
                .filter(from -> from.mailbox().equals(own))
                .map(from ->
                        book.carryOut(new Request(mail, from, reader.campaign().slug(), enrolment), command))
                .orElseGet(() -> byAnother(reader, command));
    }

    /** A lesson was passed on and its new reader answers: nothing changes. */
    private Verdict byAnother(Enrolment reader, Command command) {
        return command instanceof Command.Leave
                ? leaving.askOwner(reader)
                : Done.command("from another address than the subscriber's", "nothing");
    }
}
