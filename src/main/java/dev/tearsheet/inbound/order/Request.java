package dev.tearsheet.inbound.order;

import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.SubscriptionId;

/**
 * Who orders something.
 *
 * @param from the one author of the mail, which anybody can forge
 * @param enrolment whose capability the mail shows, if it shows one and comes from that reader
 */
record Request(IncomingMail mail, EmailAddress from, Slug campaign, Optional<Enrolment> enrolment) {
    /** The Message-ID that an answer refers to. */
    Optional<String> id() {
        return mail.messageId();
    }

    /** The subscription of a reader who has shown the capability. */
    SubscriptionId subscription() {
        return enrolment.orElseThrow().subscription().id();
    }
}
