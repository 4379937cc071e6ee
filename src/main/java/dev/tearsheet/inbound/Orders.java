package dev.tearsheet.inbound;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.inbound.Verdict.Kind;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.message.Addresses.Door;
import dev.tearsheet.message.Addresses.Verb;
import dev.tearsheet.subscriber.Consent;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.ConfirmSubscription;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Notice;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.SteerSubscription;
import dev.tearsheet.subscription.Subscribe;

/**
 * Carries out what a mail orders. The address says it first, then the subject, then the first line that its writer
 * typed. Whatever it is, it leads to at most one mail.
 */
public final class Orders {
    /** The use cases that a mail can reach. */
    public record UseCases(Subscribe subscribe, ConfirmSubscription confirm, SteerSubscription steer, Ledger ledger) {}

    private static final Verdict NO_ORDER = new Verdict(Kind.HUMAN, "no command in it", "kept for the operator");

    private final Addresses addresses;
    private final Robots robots;
    private final CommandReader commands = new CommandReader();
    private final UseCases useCases;
    private final InstantSource clock;

    public Orders(Addresses addresses, Robots robots, UseCases useCases, InstantSource clock) {
        this.addresses = addresses;
        this.robots = robots;
        this.useCases = useCases;
        this.clock = clock;
    }

    public Verdict carryOut(IncomingMail mail) {
        Optional<Door> door = addresses.read(mail.raw().recipient());
        if (door.isEmpty()) {
            return new Verdict(Kind.OTHER, "nobody at this address", "nothing");
        }
        if (door.get().verb() == Verb.LEAVE && door.get().token().isPresent()) {
            // Providers' robots send this for the people who press "unsubscribe": it counts from anybody (RFC 8058).
            return leaveByAddress(mail, door.get().token().get());
        }
        Optional<Verdict> robot = robots.judge(mail);
        return robot.isPresent() ? robot.get() : byPerson(mail, door.get());
    }

    private Verdict byPerson(IncomingMail mail, Door door) {
        switch (door.verb()) {
            case CONFIRM:
                return confirm(door.token().orElse(""));
            case REPLY:
                return reply(mail, door.token().orElse(""));
            case PAUSE:
                return steer(mail, door.token().orElse(""), Command.of(Command.Verb.PAUSE));
            case RESUME:
                return steer(mail, door.token().orElse(""), Command.of(Command.Verb.RESUME));
            case JOIN:
                return byStranger(mail, door.campaign(), Command.Verb.JOIN);
            case HELP:
                return byStranger(mail, door.campaign(), Command.Verb.HELP);
            case LEAVE:
                return byStranger(mail, door.campaign(), Command.Verb.LEAVE);
            case MAIN:
                return main(mail, door.campaign());
            default:
                return NO_ORDER;
        }
    }

    private Verdict main(IncomingMail mail, Slug campaign) {
        Optional<String> token = commands.confirmation(mail.subject());
        if (token.isPresent()) {
            return confirm(token.get());
        }
        Optional<Command> command = commands.line(commands.withoutReplyPrefixes(mail.subject()));
        return command.or(() -> typed(mail))
                .map(c -> byStranger(mail, campaign, c.verb()))
                .orElse(NO_ORDER);
    }

    /** An answer to a lesson: its subject is the lesson's title, which may be any word; only a new subject counts. */
    private Verdict reply(IncomingMail mail, String capability) {
        Optional<Command> bySubject =
                commands.isReply(mail.subject()) ? Optional.empty() : commands.line(mail.subject());
        return bySubject
                .or(() -> typed(mail))
                .map(c -> steer(mail, capability, c))
                .orElse(NO_ORDER);
    }

    private Optional<Command> typed(IncomingMail mail) {
        return NewText.firstLine(mail.text()).flatMap(commands::line);
    }

    private Verdict confirm(String token) {
        ConfirmSubscription.Result result = useCases.confirm().by(token);
        return command("confirmation token", "confirmation: " + words(result.confirmed()));
    }

    private Verdict leaveByAddress(IncomingMail mail, String capability) {
        return useCases.steer()
                .open(capability)
                .map(e -> left(e, mail))
                .orElse(new Verdict(Kind.OTHER, "a capability that opens nothing", "nothing"));
    }

    private Verdict steer(IncomingMail mail, String capability, Command command) {
        Optional<Enrolment> enrolment = useCases.steer().open(capability);
        if (enrolment.isEmpty()) {
            return new Verdict(Kind.OTHER, "a capability that opens nothing", "nothing");
        }
        boolean self = mail.from()
                .filter(f ->
                        f.key().equals(enrolment.get().subscriber().address().key()))
                .isPresent();
        if (!self) {
            return byAnother(enrolment.get(), command);
        }
        switch (command.verb()) {
            case LEAVE:
                return left(enrolment.get(), mail);
            case PAUSE:
                int days = command.days() == 0 ? SteerSubscription.PAUSE_DAYS : command.days();
                useCases.steer().pause(enrolment.get().subscription().id(), days, mail.messageId());
                return command("pause", "paused");
            case RESUME:
                useCases.steer().resume(enrolment.get().subscription().id(), mail.messageId());
                return command("resume", "resumed");
            default:
                return byStranger(mail, enrolment.get().campaign().slug(), command.verb());
        }
    }

    /** A lesson was passed on and its new reader answers: nothing changes, the subscriber is asked once. */
    private Verdict byAnother(Enrolment enrolment, Command command) {
        if (command.verb() == Command.Verb.LEAVE) {
            useCases.steer().askWhetherToLeave(enrolment.subscription().id());
            return command("leave, from another address", "asked the subscriber");
        }
        return command("from another address than the subscriber's", "nothing");
    }

    private Verdict left(Enrolment enrolment, IncomingMail mail) {
        useCases.steer().leave(enrolment.subscription().id(), mail.messageId());
        return command("leave", "left");
    }

    /** Who shows no token can cause one mail to the From address and nothing else. */
    private Verdict byStranger(IncomingMail mail, Slug campaign, Command.Verb verb) {
        if (mail.from().isEmpty()) {
            return new Verdict(Kind.OTHER, "not exactly one author", "nothing");
        }
        EmailAddress from = mail.from().get();
        switch (verb) {
            case JOIN:
                Consent consent = new Consent(
                        Consent.Source.MAIL, clock.instant(), mail.messageId().orElse("a mail without Message-ID"));
                Subscribe.Asked asked = useCases.subscribe()
                        .ask(new Subscribe.Wish(from, campaign, consent, Optional.empty(), mail.messageId()));
                return command("join", words(asked));
            case HELP:
                return command("help", help(from, campaign, mail) ? "help mailed" : "help was mailed today already");
            case LEAVE:
                Optional<Enrolment> enrolment = useCases.steer().find(from, campaign);
                enrolment.ifPresent(
                        e -> useCases.steer().askWhetherToLeave(e.subscription().id()));
                return command(
                        "leave without proof", enrolment.isPresent() ? "asked the subscriber" : "not a subscriber");
            default:
                return command(verb.name().toLowerCase(Locale.ROOT) + " without proof", "nothing");
        }
    }

    private boolean help(EmailAddress from, Slug campaign, IncomingMail mail) {
        String once = "HELP." + from.key() + "."
                + mail.messageId().orElse(mail.raw().at().toString());
        return useCases.ledger()
                .plan(
                        new Notice(Purpose.HELP, from, campaign, Optional.empty(), mail.messageId(), once),
                        clock.instant());
    }

    private static Verdict command(String why, String action) {
        return new Verdict(Kind.COMMAND, why, action);
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
