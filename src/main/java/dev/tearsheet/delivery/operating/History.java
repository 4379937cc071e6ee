package dev.tearsheet.delivery.operating;

import java.time.Instant;
import java.util.List;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Happening;

/** What happened to a reader, mail by mail and beside the mails. Reads only. */
public interface History {
    /**
     * A mail came into a state.
     *
     * @param node that did it; empty if none did
     * @param reply what the relay said, or why
     */
    record Change(DispatchId mail, Instant at, DispatchState state, String node, String reply) {}

    /** Something befell one of the reader's subscriptions. */
    record Event(Slug campaign, Instant at, Happening happening) {}

    /** Every change of every mail to an address, oldest first. */
    List<Change> mails(EmailAddress reader);

    /** What befell the subscriptions of an address, oldest first. */
    List<Event> events(EmailAddress reader);
}
