package dev.tearsheet.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.Consent;
import dev.tearsheet.subscriber.SubscriberId;

/** All subscriptions and their confirmations. Each method is one transaction. */
public interface Subscriptions {
    Optional<Subscription> find(SubscriptionId id);

    Optional<Subscription> find(SubscriberId subscriber, Slug campaign);

    /** All of one subscriber, oldest first. */
    List<Subscription> of(SubscriberId subscriber);

    /**
     * Those that were completed since then and whose subscribers were never in the other campaign, oldest first.
     *
     * @param most 1 and up
     */
    List<Subscription> finished(Slug campaign, Slug other, Instant since, int most);

    /**
     * The subscription of this subscriber to this campaign, made if there is none (awaiting confirmation). The consent
     * is kept beside earlier ones.
     */
    Subscription findOrAdd(SubscriberId subscriber, Slug campaign, Consent consent);

    /**
     * Asks for confirmation: keeps the fresh confirmation unless the subscription has one that is neither used nor
     * expired, and plans the notice if its {@link Limits} allow. Counting and planning are one statement: two
     * requests at once cannot both pass a limit.
     *
     * @return the confirmation that counts now: the one that was there or the fresh one
     */
    Confirmation request(Confirmation fresh, Notice notice);

    Optional<Confirmation> confirmation(String hash);

    /** The confirmation of this question to this subscription that is neither used nor expired. */
    Optional<Confirmation> liveConfirmation(SubscriptionId subscription, Question question, Instant now);

    /**
     * Keeps a step: the subscription as it is after it, its notices (each within its limits) and its questions. If it
     * goes to a subscriber who has a subscription to the campaign already, that must not be live, and both change
     * places. When the state is no
     * longer active, mails of this subscription that are planned or deferred are cancelled, confirmations and goodbyes
     * excepted.
     *
     * @param transition whose {@code after} carries the version that was read
     * @param used the confirmation that this step uses up; who answers that the lessons stay voids every question of
     *     moving
     * @return false, and nothing is kept, if the subscription was changed since it was read or the confirmation is used
     *     already: read again and decide again
     */
    boolean save(Transition transition, Optional<Confirmation> used);

    /** Whether this notice goes out, or has: a limit may have kept it back, or its address is never mailed. */
    boolean isPlanned(Notice notice);

    /**
     * Why a notice is not planned that was to be kept just now; nothing if it is, or if nothing stands against it any
     * more.
     */
    Optional<KeptBack> keptBack(Notice notice);
}
