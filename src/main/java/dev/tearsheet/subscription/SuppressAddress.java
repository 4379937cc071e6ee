package dev.tearsheet.subscription;

import java.util.Optional;

import dev.tearsheet.subscriber.Subscribers;
import dev.tearsheet.subscriber.Suppression;

/** An address is never mailed again, and all of its subscriptions end. */
public final class SuppressAddress {
    private final Subscribers subscribers;
    private final Subscriptions subscriptions;

    public SuppressAddress(Subscribers subscribers, Subscriptions subscriptions) {
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
    }

    /** Returns what stands on the list now: an earlier reason stays. */
    public Suppression suppress(Suppression wanted) {
        subscribers.suppress(wanted);
        subscribers.find(wanted.address()).stream()
                .flatMap(s -> subscriptions.of(s.id()).stream())
                .forEach(s -> end(s, wanted));
        return subscribers.suppression(wanted.address()).orElse(wanted);
    }

    private void end(Subscription subscription, Suppression because) {
        State ended = new State.Ended(reason(because.reason()), because.since());
        Optional<Subscription> current = Optional.of(subscription);
        while (current.filter(Subscription::isLive).isPresent()
                && !subscriptions.save(Transition.silent(current.get().with(ended)), Optional.empty())) {
            current = subscriptions.find(subscription.id());
        }
    }

    private static State.Ended.Reason reason(Suppression.Reason reason) {
        return switch (reason) {
            case UNREACHABLE -> State.Ended.Reason.UNREACHABLE;
            case COMPLAINT -> State.Ended.Reason.COMPLAINT;
            case OPERATOR -> State.Ended.Reason.OPERATOR;
        };
    }
}
