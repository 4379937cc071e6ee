package dev.tearsheet.inbound.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.subscriber.Subscribers;
import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.Subscriptions;
import dev.tearsheet.subscription.SuppressAddress;
import dev.tearsheet.subscription.Transition;

/** Makes a decision true: lessons stop for some days, or for good. Nobody is mailed about it. */
public final class Consequences {
    private final Subscribers subscribers;
    private final Subscriptions subscriptions;

    public Consequences(Subscribers subscribers, Subscriptions subscriptions) {
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
    }

    void of(Decision decision, Dispatch dispatch, Instant now) {
        if (decision == Decision.SUPPRESS) {
            suppress(dispatch, Suppression.Reason.UNREACHABLE, now);
        } else if (decision != Decision.KEEP) {
            Instant until = now.plus(Duration.ofDays(decision.days()));
            subscribers.find(dispatch.recipient()).stream()
                    .flatMap(s -> subscriptions.of(s.id()).stream())
                    .forEach(s -> suspend(s, dispatch, until));
        }
    }

    void suppress(Dispatch dispatch, Suppression.Reason reason, Instant now) {
        new SuppressAddress(subscribers, subscriptions).suppress(new Suppression(dispatch.recipient(), reason, now));
    }

    /** The lesson that came back is the first after the pause: it was not received. */
    private void suspend(Subscription subscription, Dispatch dispatch, Instant until) {
        change(subscription, current -> {
            boolean longer = current.state() instanceof State.Paused paused
                    && paused.until().isAfter(until);
            Subscription stopped = longer ? current : current.with(new State.Paused(until));
            boolean sameRun =
                    dispatch.subscription().filter(current.id()::equals).isPresent() && dispatch.run() == current.run();
            return sameRun ? dispatch.ordinal().map(stopped::withLost).orElse(stopped) : stopped;
        });
    }

    private void change(Subscription subscription, UnaryOperator<Subscription> step) {
        Optional<Subscription> current = Optional.of(subscription);
        while (current.filter(Subscription::isLive).isPresent()
                && !subscriptions.save(new Transition(step.apply(current.get()), List.of()), Optional.empty())) {
            current = subscriptions.find(subscription.id());
        }
    }
}
