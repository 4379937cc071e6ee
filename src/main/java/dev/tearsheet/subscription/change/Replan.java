package dev.tearsheet.subscription.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;

/**
 * When the next lesson of a reader comes if a campaign's schedule becomes another: at the first slot of the new one that
 * is not past, as if the reader had asked for another hour. What is due already, and a first lesson that comes with the
 * welcome, stays due.
 */
public record Replan(Optional<Campaign> before, Campaign after, Instant now) {

    public Replan(Campaign before, Campaign after, Instant now) {
        this(Optional.of(before), after, now);
    }

    /** For readers who may wait by any revision: all are reckoned anew. */
    public static Replan of(Campaign after, Instant now) {
        return new Replan(Optional.empty(), after, now);
    }

    /** The subscription as it waits from now on; the same if nothing changes for it. */
    public Subscription of(Subscription subscription, Subscriber subscriber) {
        Enrolment then = new Enrolment(subscription, subscriber, after);
        State state = subscription.state();
        boolean same = before.filter(b -> then.schedule().equals(new Enrolment(subscription, subscriber, b).schedule())
                        && b.terms().season().equals(after.terms().season()))
                .isPresent();
        if (same || subscription.inFlight() || isWelcome(subscription)) {
            return subscription;
        }
        if (state instanceof State.Paused paused && paused.until().isAfter(now)) {
            return subscription.with(paused(paused, then, subscriber));
        }
        return state instanceof State.Active active
                        && active.slot().orElse(active.nextDue()).isAfter(now)
                ? subscription.with(active(active, then))
                : subscription;
    }

    private State active(State.Active active, Enrolment then) {
        Instant slot = then.nextSlot(now);
        // A lesson that was asked for ahead of its slot comes all the same.
        return active.slot().isPresent()
                ? active.at(active.nextDue(), Optional.of(slot))
                : active.at(slot, Optional.empty());
    }

    private State paused(State.Paused paused, Enrolment then, Subscriber subscriber) {
        LocalDate until = paused.until()
                .atZone(new Enrolment(then.subscription(), subscriber, before.orElse(after)).zone())
                .toLocalDate();
        return then.pausedUntil(until, now);
    }

    private boolean isWelcome(Subscription subscription) {
        return subscription.received().count() == 0
                && after.schedule().start() == Schedule.Start.ON_JOINING
                && before.orElse(after).schedule().start() == Schedule.Start.ON_JOINING;
    }
}
