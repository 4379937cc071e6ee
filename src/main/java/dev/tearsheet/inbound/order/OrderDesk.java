package dev.tearsheet.inbound.order;

import java.util.Optional;
import java.util.function.Consumer;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.inbound.command.Command;
import dev.tearsheet.message.Addresses.Door;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.SteerSubscription;

/** Finds out whose order a command is and for which campaign, and has it carried out. */
final class OrderDesk {
    /** What is known of campaigns and their readers. */
    record Readers(Campaigns campaigns, SteerSubscription steer) {}

    private final Campaigns campaigns;
    private final SteerSubscription steer;
    private final Leaving leaving;
    private final OrderBook book;
    private final Suspicion suspicion;
    private final Consumer<IncomingMail> guessed;

    /** @param guessed is told of mails that show a capability that opens nothing */
    OrderDesk(Readers readers, Leaving leaving, OrderBook book, Suspicion suspicion, Consumer<IncomingMail> guessed) {
        this.campaigns = readers.campaigns();
        this.steer = readers.steer();
        this.leaving = leaving;
        this.book = book;
        this.suspicion = suspicion;
        this.guessed = guessed;
    }

    /** Who shows nothing can order what leads to one mail to the author. */
    Verdict byAnybody(IncomingMail mail, Door door, Command command) {
        Optional<Slug> campaign = campaign(door, command);
        if (mail.from().isEmpty() || campaign.isEmpty()) {
            return mail.from().isEmpty() ? Done.NO_AUTHOR : Done.NOBODY;
        }
        Optional<Verdict> unheard = unheard(mail, mail.from().get(), campaign.get(), command);
        if (unheard.isPresent()) {
            return unheard.get();
        }
        // At the engine's own address "join" alone does not say what: the answer is what there is.
        boolean unclear = door.isOfEngine()
                && command instanceof Command.Join join
                && join.campaign().isEmpty()
                && campaigns.all().size() > 1;
        Request request = new Request(mail, mail.from().get(), campaign.get(), Optional.empty());
        return book.carryOut(request, unclear ? new Command.Courses() : command);
    }

    /** Whom we do not mail can only leave; who is perhaps not the author can only be asked. */
    private Optional<Verdict> unheard(IncomingMail mail, EmailAddress from, Slug campaign, Command command) {
        if (command instanceof Command.Leave) {
            return Optional.empty();
        }
        if (!(command instanceof Command.Join)) {
            return suppressed(from).or(() -> doubtful(mail));
        }
        boolean reads = steer.find(from, campaign)
                .filter(e -> e.subscription().isLive())
                .isPresent();
        return reads ? doubtful(mail) : Optional.empty();
    }

    private Optional<Verdict> suppressed(EmailAddress from) {
        return steer.isSuppressed(from)
                ? Optional.of(Done.command("from an address that is never mailed", "nothing"))
                : Optional.empty();
    }

    private Optional<Verdict> doubtful(IncomingMail mail) {
        return suspicion.about(mail).map(why -> Done.command("from a doubtful author: " + why, "nothing"));
    }

    /** The campaign that the command names, else that of the address; the engine speaks by the first one. */
    private Optional<Slug> campaign(Door door, Command command) {
        Optional<String> named = command instanceof Command.Join join ? join.campaign() : Optional.empty();
        return named.flatMap(Slug::tryParse)
                .filter(slug -> campaigns.find(slug).isPresent())
                .or(() -> door.isOfEngine()
                        ? campaigns.all().stream().map(Campaign::slug).findFirst()
                        : Optional.of(door.campaign()));
    }

    /** Who shows a reader's capability, from that reader's own address, can order everything. */
    Verdict byReader(IncomingMail mail, String capability, Command command) {
        Optional<Enrolment> enrolment = steer.open(capability);
        if (enrolment.isEmpty()) {
            guessed.accept(mail);
            return Done.NO_CAPABILITY;
        }
        Enrolment reader = enrolment.get();
        String own = reader.subscriber().address().mailbox();
        return mail.from()
                .filter(from -> from.mailbox().equals(own))
                .map(from -> (command instanceof Command.Leave ? Optional.<Verdict>empty() : suppressed(from))
                        .orElseGet(() -> book.carryOut(
                                new Request(mail, from, reader.campaign().slug(), enrolment), command)))
                .orElseGet(() -> byAnother(reader, command));
    }

    /** A lesson was passed on and its new reader answers: nothing changes. */
    private Verdict byAnother(Enrolment reader, Command command) {
        return command instanceof Command.Leave
                ? leaving.askOwner(reader)
                : Done.command("from another address than the subscriber's", "nothing");
    }
}
