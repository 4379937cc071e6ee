package dev.tearsheet.inbound;

import java.time.InstantSource;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.message.Addresses.Door;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Notice;
import dev.tearsheet.subscription.Purpose;

/**
 * Passes a mail that a human must read on to the operator, whole: to the campaign's owner, or to the address of the
 * settings. Nobody else gets a mail because of it.
 */
public final class PassOn {
    private final Addresses addresses;
    private final Campaigns campaigns;
    private final Ledger ledger;
    private final Operators operators;
    private final InstantSource clock;

    public PassOn(Addresses addresses, Campaigns campaigns, Ledger ledger, Operators operators, InstantSource clock) {
        this.addresses = addresses;
        this.campaigns = campaigns;
        this.ledger = ledger;
        this.operators = operators;
        this.clock = clock;
    }

    /** The verdict with what was done; without an operator to pass it on to the mail is only kept. */
    Verdict pass(long id, IncomingMail mail, Verdict verdict) {
        Optional<Campaign> campaign = addresses.read(mail.raw().recipient()).flatMap(this::campaign);
        Optional<EmailAddress> reader = campaign.flatMap(operators::of);
        if (reader.isEmpty()) {
            return verdict;
        }
        Notice notice = new Notice(
                Purpose.FORWARD,
                reader.get(),
                campaign.get().slug(),
                Optional.empty(),
                Optional.empty(),
                "FORWARD." + id);
        boolean planned = ledger.plan(notice.about(id), clock.instant());
        return planned ? new Verdict(verdict.kind(), verdict.why(), "passed on to the operator") : verdict;
    }

    /** Mail to the engine itself goes out under the name of the first campaign. */
    private Optional<Campaign> campaign(Door door) {
        return door.isOfEngine() ? campaigns.all().stream().findFirst() : campaigns.find(door.campaign());
    }
}
