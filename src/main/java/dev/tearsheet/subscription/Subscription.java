package dev.tearsheet.subscription;

import java.time.Instant;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.SubscriberId;

/**
 * One subscriber's way through one campaign.
 *
 * @param run 1 and up; a restart is a new run
 * @param received the lessons of this run
 * @param inFlight whether an issue is claimed or waits to be tried again: until its outcome is known nothing is due
 * @param failedDays days in a row on which the relay refused this reader for good
 * @param generation 1 and up, one more when the reader has the capability in the addresses renewed
 * @param version counts every change; two changes at once are told apart by it
 */
public record Subscription(
        SubscriptionId id,
        SubscriberId subscriber,
        Slug campaign,
        int run,
        State state,
        Received received,
        Optional<LastLesson> last,
        boolean inFlight,
        int failedDays,
        int generation,
        long version) {

    public boolean isActive() {
        return state instanceof State.Active;
    }

    /** Whether the reader can still expect mails of it: active or paused. */
    public boolean isLive() {
        return state instanceof State.Active || state instanceof State.Paused;
    }

    public Subscription with(State newState) {
        return new Subscription(
                id, subscriber, campaign, run, newState, received, last, inFlight, failedDays, generation, version);
    }

    /** The next lesson, or the finishing mail, is due then. */
    public Subscription dueAt(Instant due) {
        return with(new State.Active(due));
    }

    public Subscription withReceived(int ordinal, LastLesson newest) {
        return new Subscription(
                id,
                subscriber,
                campaign,
                run,
                state,
                received.with(ordinal),
                Optional.of(newest),
                inFlight,
                0,
                generation,
                version);
    }

    public Subscription withFailedDay() {
        return new Subscription(
                id, subscriber, campaign, run, state, received, last, inFlight, failedDays + 1, generation, version);
    }

    /** Begins again with the first lesson; what earlier runs received stays in the ledger. */
    public Subscription newRun() {
        return new Subscription(
                id,
                subscriber,
                campaign,
                run + 1,
                state,
                Received.NOTHING,
                Optional.empty(),
                inFlight,
                0,
                generation,
                version);
    }
}
