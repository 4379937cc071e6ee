package dev.tearsheet.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.inbound.order.OrderByHand;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.Subscribers;
import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscriber.Suppressions;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.SteerSubscription;
import dev.tearsheet.subscription.Subscriptions;
import dev.tearsheet.subscription.SuppressAddress;
import dev.tearsheet.subscription.telling.TellStanding;

/** What the operator's commands and the API about single people need. */
public record People(
        Campaigns campaigns,
        Subscribers subscribers,
        Subscriptions subscriptions,
        Suppressions suppressions,
        SteerSubscription steer,
        InstantSource clock) {
    private static final int PAGE = 500;

    public Optional<Subscriber> find(EmailAddress address) {
        return subscribers.find(address);
    }

    /** All that this person is or was subscribed to. */
    public List<Enrolment> enrolments(Subscriber subscriber) {
        return standing().enrolments(subscriber);
    }

    /** How single people stand. */
    public TellStanding standing() {
        return new TellStanding(subscribers, subscriptions, steer);
    }

    /** What readers can order, by the operator's hand. */
    public OrderByHand orders() {
        return new OrderByHand(campaigns, steer, clock);
    }

    public Optional<Suppression> suppression(EmailAddress address) {
        return subscribers.suppression(address);
    }

    /** All suppressed addresses, page by page: however many there are, memory does not grow. */
    public void eachSuppression(Consumer<Suppression> suppression) {
        List<Suppression> page;
        String after = "";
        do {
            page = suppressions.list(after, PAGE);
            page.forEach(suppression);
            after = page.isEmpty() ? "" : page.get(page.size() - 1).address().key();
        } while (page.size() == PAGE);
    }

    /** Returns what stands on the list now. */
    public Suppression suppress(Suppression wanted) {
        return new SuppressAddress(subscribers, subscriptions).suppress(wanted);
    }

    /** Returns what was taken back. */
    public Optional<Suppression> lift(EmailAddress address, String why) {
        return suppressions.lift(address, why, now());
    }

    public Instant now() {
        return clock.instant();
    }
}
