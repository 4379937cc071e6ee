package dev.tearsheet.subscription;

import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.EmailAddress;

/**
 * A mail that is no issue and is to go out as soon as possible.
 *
 * @param once two notices with one such text are one mail: what was planned before a crash is not planned again after
 *     it
 * @param about the number of what it is about: the ordinal of a lesson that comes again, the mail that is passed on
 * @param inReplyTo the Message-ID of the mail that this answers
 */
public record Notice(
        Purpose purpose,
        EmailAddress recipient,
        Slug campaign,
        Optional<SubscriptionId> subscription,
        Optional<Long> about,
        Optional<String> inReplyTo,
        String once) {
    public Notice {
        if (purpose.isIssue()) {
            throw new IllegalArgumentException("an issue is no notice: " + purpose);
        }
    }

    /** About nothing else but its subscription. */
    public Notice(
            Purpose purpose,
            EmailAddress recipient,
            Slug campaign,
            Optional<SubscriptionId> subscription,
            Optional<String> inReplyTo,
            String once) {
        this(purpose, recipient, campaign, subscription, Optional.empty(), inReplyTo, once);
    }

    /** The same about something. */
    public Notice about(long number) {
        return new Notice(purpose, recipient, campaign, subscription, Optional.of(number), inReplyTo, once);
    }

    /** The same to somebody else. */
    Notice to(EmailAddress other) {
        return new Notice(purpose, other, campaign, subscription, about, inReplyTo, once);
    }
}
