package dev.tearsheet.store.subscription;

import java.time.Instant;
import java.util.Optional;

import dev.tearsheet.subscriber.SubscriberId;
import dev.tearsheet.subscription.Question;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import org.jdbi.v3.core.Handle;

/**
 * What a subscription leaves behind that goes to another subscriber: whose it was. And it makes room where that subscriber
 * has one to the campaign already, left or never confirmed: the two change places, so that each keeps its number, and
 * with it the links in mails that are out.
 */
final class ChangeOfPlaces {
    private final Handle handle;
    private final Confirmations confirmations;

    ChangeOfPlaces(Handle handle, Confirmations confirmations) {
        this.handle = handle;
        this.confirmations = confirmations;
    }

    /** The subscription's row must be locked; it is written by others. Does nothing if its subscriber stays the same. */
    void make(Subscription before, Subscription after, Instant now) {
        if (before.subscriber().equals(after.subscriber())) {
            return;
        }
        remember(before.subscriber(), before.id());
        inItsPlace(after).ifPresent(other -> {
            remember(after.subscriber(), other);
            exchange(before, after, other, now);
        });
    }

    private void remember(SubscriberId subscriber, SubscriptionId subscription) {
        // The mails to a former address are found by it.
        handle.createUpdate("""
                        insert into former_reader (subscriber, subscription) values (:subscriber, :subscription)
                        on conflict (subscriber, subscription) do nothing
                        """)
                .bind("subscriber", subscriber.value())
                .bind("subscription", subscription.value())
                .execute();
    }

    private Optional<SubscriptionId> inItsPlace(Subscription moving) {
        // Whom the moving one would meet.
        return handle.createQuery("""
                        select id from subscription
                        where subscriber = :subscriber and campaign = :campaign and id <> :id
                            and state not in ('ACTIVE', 'PAUSED')
                        """)
                .bind("subscriber", moving.subscriber().value())
                .bind("campaign", moving.campaign().value())
                .bind("id", moving.id().value())
                .map((row, context) -> new SubscriptionId(row.getLong("id")))
                .findOne();
    }

    private void exchange(Subscription before, Subscription moving, SubscriptionId other, Instant now) {
        // For a moment the other one is nowhere: no two may be of one subscriber and campaign.
        handle.createUpdate("update subscription set campaign = '' where id = :id")
                .bind("id", other.value())
                .execute();
        // The moving one takes the free place.
        handle.createUpdate("update subscription set subscriber = :subscriber where id = :id")
                .bind("subscriber", moving.subscriber().value())
                .bind("id", moving.id().value())
                .execute();
        // The other one takes the place that it left.
        handle.createUpdate("""
                        update subscription set subscriber = :from, campaign = :campaign, version = version + 1
                        where id = :id
                        """)
                .bind("from", before.subscriber().value())
                .bind("campaign", moving.campaign().value())
                .bind("id", other.value())
                .execute();
        // What was asked at its old place must not be answered at its new one.
        confirmations.expire(handle, other, Question.JOIN, now);
    }
}
