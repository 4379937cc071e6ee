package dev.tearsheet.subscription.joining;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Following;
import dev.tearsheet.subscriber.Consent;
import dev.tearsheet.subscriber.Subscribers;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.Subscriptions;

/**
 * Begins the campaign that follows one that a reader has finished, where the operator wants that: with a welcome at once,
 * which says how to leave, and with lessons from the next allowed day on. Who was ever in it is not brought back.
 */
public final class StartFollowing {
    /** Who finished longer ago does not expect anything any more. */
    private static final Duration RECENT = Duration.ofDays(7);

    private static final int BATCH = 100;

    private final Campaigns campaigns;
    private final Subscribers subscribers;
    private final Subscriptions subscriptions;
    private final InstantSource clock;

    public StartFollowing(
            Campaigns campaigns, Subscribers subscribers, Subscriptions subscriptions, InstantSource clock) {
        this.campaigns = campaigns;
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    /** Returns how many were begun. */
    public int run() {
        int begun = 0;
        for (Campaign finished : campaigns.all()) {
            Following following = finished.terms().following();
            Optional<Campaign> next = following
                    .campaign()
                    .filter(slug -> following.kind() == Following.Kind.START)
                    .flatMap(campaigns::find);
            begun += next.map(n -> begin(finished, n)).orElse(0);
        }
        return begun;
    }

    private int begin(Campaign finished, Campaign next) {
        Instant now = clock.instant();
        int begun = 0;
        List<Subscription> batch;
        do {
            batch = subscriptions.finished(finished.slug(), next.slug(), now.minus(RECENT), BATCH);
            for (Subscription done : batch) {
                begun += begin(done, next, now) ? 1 : 0;
            }
        } while (batch.size() == BATCH);
        return begun;
    }

    private boolean begin(Subscription done, Campaign next, Instant now) {
        Consent consent = new Consent(Consent.Source.OPERATOR, now, "follows " + done.campaign());
        Subscription begun = subscriptions.findOrAdd(done.subscriber(), next.slug(), consent);
        return subscribers
                .find(done.subscriber())
                .map(reader -> new Enrolment(begun, reader, next).begunByItself(now))
                .filter(step -> subscriptions.save(step, Optional.empty()))
                .isPresent();
    }
}
