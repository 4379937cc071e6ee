package dev.tearsheet.subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.subscriber.Subscriber;

/**
 * A subscription with its reader and its campaign: all that its steps depend on. The state machine. Each step is pure
 * and says what the subscription becomes and what is mailed; a step that is taken already changes nothing.
 */
public record Enrolment(Subscription subscription, Subscriber subscriber, Campaign campaign) {
    /** Who comes back within this time goes on where they left. */
    private static final Duration PLACE_KEPT = Duration.ofDays(90);
    /** On so many days in a row the relay must refuse a reader before the mails end. */
    private static final int LAST_FAILED_DAY = 3;

    /** The reader's zone, else the campaign's. */
    public ZoneId zone() {
        return subscriber.zone().orElse(campaign.schedule().zone());
    }

    /** The owner of the address has said yes. */
    public Transition confirmed(Instant now) {
        if (subscription.isLive()) {
            return unchanged();
        }
        Subscription begun = keepsPlace(now) || subscription.state() instanceof State.AwaitingConfirmation
                ? subscription
                : subscription.newRun();
        boolean fresh = begun.received().count() == 0;
        Schedule schedule = campaign.schedule();
        Instant due =
                fresh ? DripClock.first(schedule, zone(), now) : DripClock.next(schedule, zone(), begun.last(), now);
        boolean welcomedByLesson = fresh && schedule.start() == Schedule.Start.ON_JOINING;
        return new Transition(
                begun.dueAt(due), welcomedByLesson ? List.of() : List.of(notice(Purpose.WELCOME, Optional.empty())));
    }

    /** The reader wants no more mails. */
    public Transition left(Instant now, Optional<String> inReplyTo) {
        if (!subscription.isLive() && !(subscription.state() instanceof State.AwaitingConfirmation)) {
            return unchanged();
        }
        // Who never confirmed gets no goodbye: the address may not be theirs.
        List<Notice> notices = subscription.isLive() ? List.of(notice(Purpose.GOODBYE, inReplyTo)) : List.of();
        return new Transition(subscription.with(new State.Ended(State.Ended.Reason.LEFT, now)), notices);
    }

    /** The reader wants a rest of so many days, and goes on at the slot of the day after it. */
    public Transition paused(int days, Instant now, Optional<String> inReplyTo) {
        if (!subscription.isLive()) {
            return unchanged();
        }
        LocalDate until = now.atZone(zone()).toLocalDate().plusDays(days);
        Instant slot = DripClock.slotOn(campaign.schedule(), zone(), until);
        Instant allowed = DripClock.next(campaign.schedule(), zone(), subscription.last(), slot);
        return new Transition(subscription.with(new State.Paused(allowed)), List.of(notice(Purpose.PAUSED, inReplyTo)));
    }

    /** The reader wants to go on now: at the next slot. */
    public Transition resumed(Instant now, Optional<String> inReplyTo) {
        if (!(subscription.state() instanceof State.Paused)) {
            return unchanged();
        }
        Instant due = DripClock.next(campaign.schedule(), zone(), subscription.last(), now);
        return new Transition(subscription.dueAt(due), List.of(notice(Purpose.RESUMED, inReplyTo)));
    }

    /** The relay has taken a lesson, or may have: it counts as received. */
    public Subscription lessonGone(int ordinal, Instant at) {
        LastLesson last = new LastLesson(at, at.atZone(zone()).toLocalDate());
        Subscription more = subscription.withReceived(ordinal, last);
        return more.isActive() ? more.dueAt(DripClock.next(campaign.schedule(), zone(), Optional.of(last), at)) : more;
    }

    /** The finishing mail has gone. */
    public Subscription finished(Instant at) {
        return subscription.isLive() ? subscription.with(new State.Completed(at)) : subscription;
    }

    /** The relay refused the reader for good: the same issue is tried at the next slot, a few days long. */
    public Subscription refused(Instant at) {
        Subscription counted = subscription.withFailedDay();
        if (!counted.isActive()) {
            return counted;
        }
        if (counted.failedDays() >= LAST_FAILED_DAY) {
            return counted.with(new State.Ended(State.Ended.Reason.UNREACHABLE, at));
        }
        Instant tomorrow = at.plus(campaign.schedule().leastGap());
        return counted.dueAt(DripClock.next(campaign.schedule(), zone(), subscription.last(), tomorrow));
    }

    /** A notice of this purpose to this reader, one for this version of the subscription. */
    public Notice notice(Purpose purpose, Optional<String> inReplyTo) {
        return new Notice(
                purpose,
                subscriber.address(),
                campaign.slug(),
                Optional.of(subscription.id()),
                inReplyTo,
                purpose + "." + subscription.id().value() + "." + subscription.version());
    }

    private Transition unchanged() {
        return new Transition(subscription, List.of());
    }

    private boolean keepsPlace(Instant now) {
        return subscription.state() instanceof State.Ended ended
                && ended.reason() != State.Ended.Reason.OPERATOR
                && subscription.received().count() > 0
                && ended.at().plus(PLACE_KEPT).isAfter(now);
    }
}
