package dev.tearsheet.subscription;

import java.time.Instant;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscriber.SubscriberId;
import dev.tearsheet.subscription.clock.LastLesson;

/**
 * One subscriber's way through one campaign.
 *
 * @param run 1 and up; a restart is a new run
 * @param received the lessons of this run
 * @param inFlight whether an issue is claimed or waits to be tried again: until its outcome is known nothing is due
 * @param failedDays days in a row on which the relay refused this reader for good
 * @param rhythm when the reader wants the lessons
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
        Rhythm rhythm,
        int generation,
        long version) {

    /** One that nobody has confirmed yet. */
    public static Subscription begin(SubscriptionId id, SubscriberId subscriber, Slug campaign) {
        return new Subscription(
                id,
                subscriber,
                campaign,
                1,
                new State.AwaitingConfirmation(),
                Received.NOTHING,
                Optional.empty(),
                false,
                0,
                Rhythm.OF_THE_CAMPAIGN,
                1,
                1);
    }

    public boolean isActive() {
        return state instanceof State.Active;
    }

    /** Whether the reader can still expect mails of it: active, paused or suspended. */
    public boolean isLive() {
        return state instanceof State.Active || state instanceof State.Paused || state instanceof State.Suspended;
    }

    /** Whether what is due, or on its way, shows whether mail comes through to this reader again. */
    public boolean isProbing() {
        return state instanceof State.Active active && active.suspended().isPresent();
    }

    public Subscription with(State newState) {
        return changed(run, newState, received, last, failedDays, rhythm);
    }

    /** The next lesson, or the finishing mail, is due then. */
    public Subscription dueAt(Instant due) {
        return with(new State.Active(due));
    }

    /** An issue goes out now: a probe, if it is suspended. */
    public Subscription goesOut(Instant now) {
        return with(new State.Active(now, Optional.empty(), suspended(), hasRested(), false));
    }

    /** A lesson is due then ahead of its slot, which stands. */
    public Subscription aheadOf(Instant slot, Instant due) {
        return with(new State.Active(due, Optional.of(slot), Optional.empty(), hasRested(), wantsAllAtOnce()));
    }

    /** All lessons that are left are wished for; what is under way, and when it was due, stays as it is. */
    public Subscription wantingAllAtOnce() {
        return state instanceof State.Active active
                ? with(new State.Active(active.nextDue(), active.slot(), active.suspended(), active.rested(), true))
                : this;
    }

    /** Whether all lessons that are left come one right after the other. */
    public boolean wantsAllAtOnce() {
        return state instanceof State.Active active && active.allAtOnce();
    }

    /** Nothing goes out before then; who is suspended stays so. */
    public Subscription waitsUntil(Instant due) {
        return state instanceof State.Suspended suspension
                ? with(new State.Suspended(due, suspension.since()))
                : with(new State.Active(due, Optional.empty(), suspended(), hasRested(), wantsAllAtOnce()));
    }

    /** Whether a pause has ended by itself, or is ending now, and no lesson has come since. */
    public boolean hasRested() {
        return state instanceof State.Paused || state instanceof State.Active active && active.rested();
    }

    private Optional<Instant> suspended() {
        if (state instanceof State.Suspended suspension) {
            return Optional.of(suspension.since());
        }
        return state instanceof State.Active active ? active.suspended() : Optional.empty();
    }

    /** When a lesson that the reader asked for ahead of its slot is due, the slot that stands all the same. */
    public Optional<Instant> slotAhead() {
        return state instanceof State.Active active ? active.slot() : Optional.empty();
    }

    /** When the next issue comes if nothing changes: at its slot, or at once; none unless it is active. */
    public Optional<Instant> nextIssue() {
        return state instanceof State.Active active
                ? Optional.of(
                        active.allAtOnce() ? active.nextDue() : active.slot().orElse(active.nextDue()))
                : Optional.empty();
    }

    public Subscription with(Rhythm other) {
        return changed(run, state, received, last, failedDays, other);
    }

    /** With a lesson that came at its slot. */
    public Subscription withReceived(int ordinal, LastLesson newest) {
        return changed(run, state, received.with(ordinal), Optional.of(newest), 0, rhythm);
    }

    /** With a lesson that came ahead of its slot: the next slot does not depend on it. */
    public Subscription withReceivedAhead(int ordinal) {
        return changed(run, state, received.with(ordinal), last, 0, rhythm);
    }

    /** Without a lesson that came back: it is sent again. */
    public Subscription withLost(int ordinal) {
        return changed(run, state, received.without(ordinal), last, failedDays, rhythm);
    }

    /** This lesson is not sent: its slot was missed, and the series keeps to the calendar. */
    public Subscription passingOver(int ordinal) {
        return changed(run, state, received.with(ordinal), last, failedDays, rhythm);
    }

    /** With these counted as received, as the operator decided. */
    public Subscription counting(Received all) {
        return changed(run, state, all, last, failedDays, rhythm);
    }

    public Subscription withFailedDay() {
        return changed(run, state, received, last, failedDays + 1, rhythm);
    }

    /** Begins again with the first lesson; what earlier runs received stays in the ledger. */
    public Subscription newRun() {
        return changed(run + 1, state, Received.NOTHING, Optional.empty(), 0, rhythm);
    }

    /** Begins again with these lessons as if received; still one lesson a day. */
    public Subscription newRun(Received already) {
        return changed(run + 1, state, already, last, 0, rhythm);
    }

    /** The capability in the addresses of all mails so far opens nothing any more. */
    public Subscription renewed() {
        return new Subscription(
                id,
                subscriber,
                campaign,
                run,
                state,
                received,
                last,
                inFlight,
                failedDays,
                rhythm,
                generation + 1,
                version);
    }

    /** The same way through the campaign, for another subscriber. */
    public Subscription of(SubscriberId other) {
        return new Subscription(
                id, other, campaign, run, state, received, last, inFlight, failedDays, rhythm, generation, version);
    }

    private Subscription changed(
            int newRun,
            State newState,
            Received nowReceived,
            Optional<LastLesson> newest,
            int nowFailed,
            Rhythm newRhythm) {
        return new Subscription(
                id,
                subscriber,
                campaign,
                newRun,
                newState,
                nowReceived,
                newest,
                inFlight,
                nowFailed,
                newRhythm,
                generation,
                version);
    }
}
