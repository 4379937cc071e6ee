package dev.tearsheet.subscription;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.Consent;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.Subscribers;

/** The operator adds a reader whose consent was given elsewhere, and notes how. Nobody who left is brought back. */
public final class AddReader {
    /** What came of it. */
    public enum Added {
        NOW,
        ALREADY_ON,
        NO_SUCH_CAMPAIGN,
        /** Left, was unreachable or complained: only the reader can come back, by joining. */
        LEFT_BEFORE,
        SUPPRESSED
    }

    private final Campaigns campaigns;
    private final Subscribers subscribers;
    private final Subscriptions subscriptions;
    private final InstantSource clock;

    public AddReader(Campaigns campaigns, Subscribers subscribers, Subscriptions subscriptions, InstantSource clock) {
        this.campaigns = campaigns;
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    /** @param consent how the reader said yes, in the operator's words */
    public Added add(EmailAddress address, Slug slug, Optional<ZoneId> zone, String consent) {
        Optional<Campaign> campaign = campaigns.find(slug);
        if (campaign.isEmpty()) {
            return Added.NO_SUCH_CAMPAIGN;
        }
        if (subscribers.suppression(address).isPresent()) {
            return Added.SUPPRESSED;
        }
        Instant now = clock.instant();
        Subscriber subscriber = subscribers.findOrAdd(address, zone, now);
        Consent noted = new Consent(Consent.Source.OPERATOR, now, consent);
        while (true) {
            Subscription subscription = subscriptions.findOrAdd(subscriber.id(), slug, noted);
            if (!(subscription.state() instanceof State.AwaitingConfirmation)) {
                return subscription.isLive() ? Added.ALREADY_ON : Added.LEFT_BEFORE;
            }
            Transition step = new Enrolment(subscription, subscriber, campaign.get()).confirmed(now);
            if (subscriptions.save(step, Optional.empty())) {
                return Added.NOW;
            }
        }
    }
}
