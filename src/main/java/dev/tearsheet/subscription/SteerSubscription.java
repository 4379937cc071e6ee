package dev.tearsheet.subscription;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscribers;

/** A reader who has shown the capability leaves, pauses or goes on. Every step can be asked for twice. */
public final class SteerSubscription {
    public static final int PAUSE_DAYS = 7;
    public static final int LONGEST_PAUSE_DAYS = 90;

    private final Campaigns campaigns;
    private final Subscribers subscribers;
    private final Subscriptions subscriptions;
    private final Tokens tokens;
    private final InstantSource clock;

    public SteerSubscription(
            Campaigns campaigns,
            Subscribers subscribers,
            Subscriptions subscriptions,
            Tokens tokens,
            InstantSource clock) {
        this.campaigns = campaigns;
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The subscription that this capability opens; changes nothing. */
    public Optional<Enrolment> open(String capability) {
        return tokens.claimedBy(capability)
                .flatMap(subscriptions::find)
                .filter(s -> tokens.opens(capability, s))
                .flatMap(this::enrolment);
    }

    /** The subscription of this address to this campaign, if there is one; changes nothing. */
    public Optional<Enrolment> find(EmailAddress address, Slug campaign) {
        return subscribers
                .find(address)
                .flatMap(s -> subscriptions.find(s.id(), campaign))
                .flatMap(this::enrolment);
    }

    public Optional<Subscription> leave(SubscriptionId id, Optional<String> inReplyTo) {
        return step(id, e -> e.left(now(), inReplyTo));
    }

    /** For 1 to {@link #LONGEST_PAUSE_DAYS} days; less or more is brought into this range. */
    public Optional<Subscription> pause(SubscriptionId id, int days, Optional<String> inReplyTo) {
        int kept = Math.max(1, Math.min(LONGEST_PAUSE_DAYS, days));
        return step(id, e -> e.paused(kept, now(), inReplyTo));
    }

    public Optional<Subscription> resume(SubscriptionId id, Optional<String> inReplyTo) {
        return step(id, e -> e.resumed(now(), inReplyTo));
    }

    /** Asks the reader whether it was them who wanted to leave; nothing else changes. */
    public Optional<Subscription> askWhetherToLeave(SubscriptionId id) {
        return step(
                id,
                e -> new Transition(
                        e.subscription(),
                        e.subscription().isLive()
                                ? List.of(e.notice(Purpose.LEAVE_CHECK, Optional.empty()))
                                : List.of()));
    }

    /** The subscription after the step; nothing if there is none of this number. */
    private Optional<Subscription> step(SubscriptionId id, Function<Enrolment, Transition> step) {
        while (true) {
            Optional<Enrolment> enrolment = subscriptions.find(id).flatMap(this::enrolment);
            if (enrolment.isEmpty()) {
                return Optional.empty();
            }
            Transition transition = step.apply(enrolment.get());
            boolean nothing = transition.notices().isEmpty()
                    && transition.after().equals(enrolment.get().subscription());
            if (nothing || subscriptions.save(transition, Optional.empty())) {
                return subscriptions.find(id);
            }
        }
    }

    /** A reader can leave a campaign whose folder is gone, too. */
    private Optional<Enrolment> enrolment(Subscription subscription) {
        Campaign campaign =
                campaigns.find(subscription.campaign()).orElseGet(() -> Campaign.missing(subscription.campaign()));
        return subscribers.find(subscription.subscriber()).map(s -> new Enrolment(subscription, s, campaign));
    }

    private Instant now() {
        return clock.instant();
    }
}
