package dev.tearsheet.inbound.order;

import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.Reaction;
import dev.tearsheet.inbound.Robots;
import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.inbound.Verdict.Kind;
import dev.tearsheet.inbound.command.Command;
import dev.tearsheet.inbound.command.CommandReader;
import dev.tearsheet.inbound.command.Subject;
import dev.tearsheet.inbound.command.YesWord;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.message.Addresses.Door;
import dev.tearsheet.message.Addresses.Verb;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.SteerSubscription;
import dev.tearsheet.subscription.joining.ConfirmSubscription;
import dev.tearsheet.subscription.joining.Subscribe;

/**
 * Finds out what a mail orders and has it carried out. The address says it first, then the subject, then the first line
 * that its writer typed. Whatever it is, it leads to at most one
 * mail; a change of the address to two.
 */
public final class Orders implements Reaction {
    /** The use cases that a mail can reach. */
    public record UseCases(
            Campaigns campaigns,
            Subscribe subscribe,
            ConfirmSubscription confirm,
            SteerSubscription steer,
            Ledger ledger) {}

    /**
     * Whom to believe.
     *
     * @param trusted the name by which the mail server before us signs what it found out (RFC 8601); empty if none does
     * @param guesses knows who has shown too many wrong tokens
     * @param wrongTokens of one sender within an hour, before that sender is not listened to for a day
     * @param requireWord whether a confirmation counts only with a word of consent in it
     */
    public record Caution(String trusted, Guesses guesses, int wrongTokens, boolean requireWord) {}

    private static final int MOST_ADDRESSES = 50;

    private final Addresses addresses;
    private final Robots robots;
    private final InstantSource clock;
    private final CommandReader commands = new CommandReader();
    private final boolean requireWord;
    private final Guesses guesses;
    private final int wrongTokens;
    private final ReaderList lists;
    private final Joining joining;
    private final Leaving leaving;
    private final OrderDesk desk;

    public Orders(Addresses addresses, Robots robots, UseCases useCases, Caution caution, InstantSource clock) {
        this.addresses = addresses;
        this.robots = robots;
        SteerSubscription steer = useCases.steer();
        this.clock = clock;
        this.requireWord = caution.requireWord();
        TrustedResults results = new TrustedResults(caution.trusted());
        this.guesses = caution.guesses();
        this.wrongTokens = caution.wrongTokens();
        this.lists = new ReaderList(steer, clock);
        this.joining = new Joining(useCases.subscribe(), useCases.confirm(), clock);
        this.leaving = new Leaving(steer, new AlignedPass(results));
        OrderBook book = new OrderBook(
                joining,
                leaving,
                new Resting(steer, clock),
                new Timing(steer),
                new Placing(steer),
                new Asking(useCases.ledger(), steer, clock));
        this.desk = new OrderDesk(
                new OrderDesk.Readers(useCases.campaigns(), steer),
                leaving,
                book,
                new Suspicion(results),
                this::guessed);
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
        if (door.get().verb() == Verb.OWNER) {
            return forOperator(mail);
        }
        Optional<Verdict> robot = robots.judge(mail);
        return robot.isPresent() ? lists.hold(mail, door.get()).orElse(robot.get()) : fromPerson(mail, door.get());
    }

    /** Robots' mail too: who looks after a domain must see what machines report. Only what goes in circles is left. */
    private Verdict forOperator(IncomingMail mail) {
        Optional<Verdict> circles = robots.circles(mail).map(why -> new Verdict(Kind.AUTO_REPLY, why, "nothing"));
        return circles.orElseGet(() -> robots.judge(mail)
                .map(robot -> new Verdict(robot.kind(), robot.why(), Done.FOR_A_HUMAN.action(), true))
                .orElse(Done.FOR_A_HUMAN));
    }

    private Verdict fromPerson(IncomingMail mail, Door door) {
        if (guesses.isIgnored(sender(mail), clock.instant())) {
            return Done.GUESSER;
        }
        String token = door.token().orElse("");
        return switch (door.verb()) {
            case CONFIRM -> consented(mail, token);
            case UNDO -> confirmed(mail, token);
            case REPLY -> answered(mail, token);
            case PAUSE -> desk.byReader(mail, token, new Command.Pause(Optional.empty()));
            case RESUME -> desk.byReader(mail, token, new Command.Resume());
            case NEXT -> desk.byReader(mail, token, new Command.Next());
            case AGAIN -> again(mail, token);
            case STATUS -> desk.byReader(mail, token, new Command.Status());
            case JOIN -> joined(mail, door);
            case HELP -> desk.byAnybody(mail, door, new Command.Help());
            case COURSES -> desk.byAnybody(mail, door, new Command.Courses());
            case LEAVE -> desk.byAnybody(mail, door, new Command.Leave());
            case MAIN -> written(mail, door);
            case OWNER -> forOperator(mail);
            case BOUNCE -> Done.AT_A_RETURN_PATH;
        };
    }

    /** Who writes to both addresses, to join and to confirm, has joined. */
    private Verdict joined(IncomingMail mail, Door door) {
        boolean confirms = Stream.of("to", "cc")
                .flatMap(header -> mail.all(header).stream())
                .flatMap(value -> Stream.of(value.split("[\\s,;<>\"]+", MOST_ADDRESSES)))
                .anyMatch(address -> addresses
                        .read(address)
                        .filter(d -> d.verb() == Verb.CONFIRM)
                        .isPresent());
        return confirms
                ? Done.command("join, beside a confirmation", "nothing")
                : desk.byAnybody(mail, door, new Command.Join(Optional.empty()));
    }

    /** The number of the lesson stands behind the capability. */
    private Verdict again(IncomingMail mail, String token) {
        String[] parts = token.split("-", 2);
        Optional<Integer> lesson = parts.length > 1 && parts[1].matches("[1-9]\\d{0,3}")
                ? Optional.of(Integer.parseInt(parts[1]))
                : Optional.empty();
        return desk.byReader(mail, parts[0], new Command.Again(lesson));
    }

    /** What a mail passes on, its sender did not write; everything else that has no command is for a human too. */
    private Verdict written(IncomingMail mail, Door door) {
        Subject subject = new Subject(mail.subject());
        if (subject.isForward()) {
            return Done.letter(mail);
        }
        Optional<Verdict> confirmed = subject.confirmation().map(token -> consented(mail, token));
        return confirmed.orElseGet(() -> commands.request(subject.words())
                .or(() -> commands.text(mail.text()))
                .map(command -> desk.byAnybody(mail, door, command))
                .orElseGet(() -> Done.letter(mail)));
    }

    /** An answer to a lesson: its subject is the lesson's title, which may be any word; only a new subject counts. */
    private Verdict answered(IncomingMail mail, String capability) {
        Subject subject = new Subject(mail.subject());
        if (subject.isForward()) {
            return Done.letter(mail);
        }
        Optional<Command> bySubject = subject.isReply() ? Optional.empty() : commands.request(subject.words());
        return bySubject
                .or(() -> commands.text(mail.text()))
                .or(() -> commands.slip(subject.isReply() ? "" : subject.words(), mail.text()))
                .map(command -> desk.byReader(mail, capability, command))
                .orElseGet(() -> Done.letter(mail));
    }

    private Verdict consented(IncomingMail mail, String token) {
        boolean counts = !requireWord || YesWord.standsIn(mail.text()) || !joining.asksToJoin(token);
        return counts ? confirmed(mail, token) : Done.command("confirmation without the word", "nothing");
    }

    private Verdict confirmed(IncomingMail mail, String token) {
        Verdict verdict = joining.confirm(mail, token);
        if (verdict == Done.NO_TOKEN) {
            guessed(mail);
        }
        return verdict;
    }

    private void guessed(IncomingMail mail) {
        guesses.wrong(sender(mail), wrongTokens, clock.instant());
    }

    private static String sender(IncomingMail mail) {
        return mail.from().map(EmailAddress::mailbox).orElse(mail.raw().envelopeFrom());
    }
}
