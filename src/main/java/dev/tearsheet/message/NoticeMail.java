package dev.tearsheet.message;

import java.time.Instant;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Subscription;

/**
 * What is needed to write a notice.
 *
 * @param subscription whose notice it is; a help mail may go to a stranger
 * @param token of the confirmation that is asked for, where one is
 * @param inReplyTo the Message-ID of the mail that it answers
 * @param identity of the dispatch: the same on every try
 * @param number of the dispatch, for the return path
 */
public record NoticeMail(
        Purpose purpose,
        Campaign campaign,
        EmailAddress recipient,
        Optional<Subscription> subscription,
        Optional<Subscriber> subscriber,
        Optional<String> token,
        Optional<String> inReplyTo,
        String identity,
        long number,
        Instant date) {}
