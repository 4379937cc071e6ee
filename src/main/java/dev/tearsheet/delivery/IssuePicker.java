package dev.tearsheet.delivery;

import java.util.List;

import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Subscription;

/** Decides what a due subscription gets. Called within a transaction: pure, and quick. */
@FunctionalInterface
public interface IssuePicker {
    /** @param others the reader's other live subscriptions, as they are after earlier picks of the same walk */
    Pick pick(Subscription subscription, Subscriber subscriber, List<Subscription> others);
}
