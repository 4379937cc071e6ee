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
    private final Patience patience;

    public Consequences(Subscribers subscribers, Subscriptions subscriptions, Patience patience) {
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
        this.patience = patience;
    }

    /** What follows from these failures of an address. */
    Decision decide(List<Failed> failures) {
        return new Standing(failures, patience).decide();
    }

    /** @param lost the lessons that came back */
    void of(Decision decision, Dispatch dispatch, List<Dispatch> lost, Instant now) {
        if (decision == Decision.SUPPRESS) {
            suppress(dispatch, Suppression.Reason.UNREACHABLE, now);
        } else if (decision != Decision.KEEP) {
            Instant until = now.plus(Duration.ofDays(patience.rest(decision)));
            subscribers.find(dispatch.recipient()).stream()
                    .flatMap(s -> subscriptions.of(s.id()).stream())
                    .forEach(s -> suspend(s, lost, until, now));
        }
    }

    void suppress(Dispatch dispatch, Suppression.Reason reason, Instant now) {
        new SuppressAddress(subscribers, subscriptions).suppress(new Suppression(dispatch.recipient(), reason, now));
    }

    /** What came back was not received: it comes first when the lessons go on, and the first of it is the probe. */
    private void suspend(Subscription subscription, List<Dispatch> lost, Instant until, Instant now) {
        change(subscription, current -> {
            boolean longer = current.state() instanceof State.Paused paused
                    && paused.until().isAfter(until);
            Subscription stopped = longer ? current : current.with(new State.Suspended(until, since(current, now)));
            for (Dispatch lesson : lost) {
                stopped = without(stopped, lesson);
            }
            return stopped;
        });
    }

    /** What came back was not received; it comes again at the next slot. */
    void comesAgain(Dispatch dispatch) {
        dispatch.subscription()
                .flatMap(subscriptions::find)
                .ifPresent(s -> change(s, current -> without(current, dispatch)));
    }

    private static Subscription without(Subscription subscription, Dispatch lesson) {
        boolean sameRun =
                lesson.subscription().filter(subscription.id()::equals).isPresent()
                        && lesson.run() == subscription.run();
        return sameRun ? lesson.ordinal().map(subscription::withLost).orElse(subscription) : subscription;
    }

    private static Instant since(Subscription current, Instant now) {
        if (current.state() instanceof State.Suspended suspension) {
            return suspension.since();
        }
        return current.state() instanceof State.Active active
                ? active.suspended().orElse(now)
                : now;
    }

    private void change(Subscription subscription, UnaryOperator<Subscription> step) {
        Optional<Subscription> current = Optional.of(subscription);
        while (current.filter(Subscription::isLive).isPresent()
                && !subscriptions.save(new Transition(step.apply(current.get()), List.of()), Optional.empty())) {
            current = subscriptions.find(subscription.id());
        }
    }
}
