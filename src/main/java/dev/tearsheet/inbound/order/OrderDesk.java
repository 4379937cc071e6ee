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
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.SteerSubscription;

/** Finds out whose order a command is and for which campaign, and has it carried out. */
final class OrderDesk {
    private final Campaigns campaigns;
    private final SteerSubscription steer;
    private final Leaving leaving;
    private final OrderBook book;
    private final Consumer<IncomingMail> guessed;

    /** @param guessed is told of mails that show a capability that opens nothing */
    OrderDesk(
            Campaigns campaigns,
            SteerSubscription steer,
            Leaving leaving,
            OrderBook book,
            Consumer<IncomingMail> guessed) {
        this.campaigns = campaigns;
        this.steer = steer;
        this.leaving = leaving;
        this.book = book;
        this.guessed = guessed;
    }

    /** Who shows nothing can order what leads to one mail to the author. */
    Verdict byAnybody(IncomingMail mail, Door door, Command command) {
        Optional<Slug> campaign = campaign(door, command);
        if (mail.from().isEmpty() || campaign.isEmpty()) {
            return mail.from().isEmpty() ? Done.NO_AUTHOR : Done.NOBODY;
        }
        // At the engine's own address "join" alone does not say what: the answer is what there is.
        boolean unclear = door.isOfEngine()
                && command instanceof Command.Join join
                && join.campaign().isEmpty()
                && campaigns.all().size() > 1;
        Request request = new Request(mail, mail.from().get(), campaign.get(), Optional.empty());
        return book.carryOut(request, unclear ? new Command.Courses() : command);
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
