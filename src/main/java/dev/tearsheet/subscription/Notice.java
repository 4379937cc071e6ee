package dev.tearsheet.subscription;

import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.EmailAddress;

/**
 * A mail about a subscription that is to go out as soon as possible.
 *
 * @param once two notices with one such text are one mail: what was planned before a crash is not planned again after
 *     it
 * @param inReplyTo the Message-ID of the mail that this answers
 */
public record Notice(
        Purpose purpose,
        EmailAddress recipient,
        Slug campaign,
        Optional<SubscriptionId> subscription,
        Optional<String> inReplyTo,
        String once) {
    public Notice {
        if (purpose.isIssue()) {
            throw new IllegalArgumentException("an issue is no notice: " + purpose);
        }
    }
}
