package dev.tearsheet.message;

import java.time.Instant;
import java.util.List;
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
 * @param token of the question that the notice asks, where it asks one
 * @param inReplyTo the Message-ID of the mail that it answers
 * @param courses what there is to read, where that was asked; else empty
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
        List<Campaign> courses,
        String identity,
        long number,
        Instant date) {
    public NoticeMail {
        courses = List.copyOf(courses);
    }
}
