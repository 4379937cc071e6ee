package dev.tearsheet.delivery;

import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Subscription;

/** Decides what a due subscription gets. Called within a transaction: pure, and quick. */
@FunctionalInterface
public interface IssuePicker {
    Pick pick(Subscription subscription, Subscriber subscriber);
}
