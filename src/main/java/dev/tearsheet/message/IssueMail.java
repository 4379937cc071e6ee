package dev.tearsheet.message;

import java.time.Instant;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Subscription;

/**
 * What is needed to write an issue.
 *
 * @param lesson the lesson; none for the finishing mail
 * @param welcome whether this first lesson comes with the welcome
 * @param next when the next issue will be due if nothing changes; none for the finishing mail
 * @param again where the lesson comes once more: because its reader asked, or because it was put right
 * @param identity of the dispatch: the same on every try
 * @param number of the dispatch, for the return path
 * @param offered the campaign that the finishing mail names, if any
 */
public record IssueMail(
        Campaign campaign,
        Optional<SeriesLesson> lesson,
        boolean welcome,
        Subscription subscription,
        Subscriber subscriber,
        Optional<Instant> next,
        Optional<Again> again,
        String identity,
        long number,
        Instant date,
        Optional<Campaign> offered) {

    /** One that offers nothing. */
    public IssueMail(
            Campaign campaign,
            Optional<SeriesLesson> lesson,
            boolean welcome,
            Subscription subscription,
            Subscriber subscriber,
            Optional<Instant> next,
            Optional<Again> again,
            String identity,
            long number,
            Instant date) {
        this(
                campaign,
                lesson,
                welcome,
                subscription,
                subscriber,
                next,
                again,
                identity,
                number,
                date,
                Optional.empty());
    }

    /**
     * A lesson that its reader has had.
     *
     * @param first the identity of the mail that brought it first: people's mail programs show both together
     * @param inReplyTo the Message-ID of the mail that asked
     * @param corrected whether it was put right since
     */
    public record Again(String first, Optional<String> inReplyTo, boolean corrected) {}
}
