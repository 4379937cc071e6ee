package dev.tearsheet.subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.timing.Season;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.clock.DripClock;
import dev.tearsheet.subscription.clock.LastLesson;

/**
 * A subscription with its reader and its campaign: all that its steps depend on. The state machine. Each step is pure
 * and says what the subscription becomes and what is mailed; a step that is taken already changes nothing. Here are its
 * beginning, its way and its end; what its reader may wish in between is in {@link ReaderSteps}.
 */
public record Enrolment(Subscription subscription, Subscriber subscriber, Campaign campaign) {
    /** Who comes back within this time goes on where they left. */
    private static final Duration PLACE_KEPT = Duration.ofDays(90);
    /** On so many days in a row the relay must refuse a reader before the mails end. */
    private static final int LAST_FAILED_DAY = 3;
    /** So long what is refused for our sake is tried every day; after that less often. */
    private static final Duration PATIENCE = Duration.ofDays(7);

    private static final Duration SELDOM = Duration.ofDays(3);

    /** A probe that has not come back by then got through. */
    private static final Duration PROBED = Duration.ofHours(48);

    /** The campaign's schedule as this reader has it. */
    public Schedule schedule() {
        return subscription
                .rhythm()
                .over(campaign.schedule(), subscriber.zone())
                .of(subscription.id().value());
    }

    /** The zone in which this reader's days begin and end. */
    public ZoneId zone() {
        return schedule().zone();
    }

    /** In the first of these that there is the reader is written to. */
    public List<Locale> languages() {
        return campaign.languages(subscriber.language());
    }

    /** The reader's date at this instant. */
    public LocalDate date(Instant at) {
        return at.atZone(zone()).toLocalDate();
    }

    /** Whether the reader has asked for a lesson ahead of its slot on this day already. */
    public boolean hadOneAhead(Instant now) {
        return subscription.rhythm().ahead().filter(date(now)::equals).isPresent();
    }

    /** The first slot from this instant on that is allowed after the last lesson and after the campaign's launch. */
    public Instant nextSlot(Instant from) {
        return launched(DripClock.next(schedule(), zone(), subscription.last(), from));
    }

    /**
     * A pause until this date of the reader: it ends at the first slot from then on that is allowed and not past. A date
     * that is over where the reader is now, or an hour that is, makes nothing due at once.
     */
    public State.Paused pausedUntil(LocalDate date, Instant now) {
        Instant slot = DripClock.slotOn(schedule(), zone(), date);
        return new State.Paused(nextSlot(slot.isBefore(now) ? now : slot));
    }

    /** What is due before the launch is due at the first slot after it. */
    private Instant launched(Instant due) {
        Season season = campaign.terms().season();
        return season.isAfter(date(due))
                ? DripClock.slotOn(schedule(), zone(), season.launch().orElseThrow())
                : due;
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
        Instant due = launched(
                fresh
                        ? DripClock.first(schedule(), zone(), now)
                        : DripClock.next(schedule(), zone(), begun.last(), now));
        boolean welcomedByLesson = fresh && due.equals(now);
        return new Transition(
                begun.dueAt(due), welcomedByLesson ? List.of() : List.of(notice(Purpose.WELCOME, Optional.empty())));
    }

    /** It follows another campaign that the reader has finished today. */
    public Transition begunByItself(Instant now) {
        if (!(subscription.state() instanceof State.AwaitingConfirmation)) {
            return unchanged();
        }
        Instant tomorrow = DripClock.slotOn(schedule(), zone(), date(now).plusDays(1));
        return new Transition(
                subscription.dueAt(launched(tomorrow)), List.of(notice(Purpose.WELCOME, Optional.empty())));
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

    /** The reader has left and wants to be back after all: as if nothing had happened. */
    public Transition returned(Instant now) {
        boolean left = subscription.state() instanceof State.Ended ended && ended.reason() == State.Ended.Reason.LEFT;
        return left
                ? new Transition(subscription.dueAt(nextSlot(now)), List.of(notice(Purpose.RESUMED, Optional.empty())))
                : unchanged();
    }

    /** The lessons go to another address from now on, which is told how things stand. */
    public Transition moved(Subscriber to, Instant now) {
        if (to.id().equals(subscriber.id())) {
            return unchanged();
        }
        // What came back came from the old address.
        boolean suspended = subscription.state() instanceof State.Suspended || subscription.isProbing();
        return new Transition(
                (suspended ? subscription.dueAt(nextSlot(now)) : subscription).of(to.id()),
                List.of(notice(Purpose.STATUS, Optional.empty()).to(to.address())));
    }

    /** The relay has taken a lesson, or may have: it counts as received. */
    public Subscription lessonGone(int ordinal, Instant at) {
        Optional<Instant> slot = subscription.slotAhead();
        if (slot.isPresent()) {
            return onward(subscription.withReceivedAhead(ordinal), slot.get(), at);
        }
        boolean counted = subscription.received().has(ordinal);
        if (counted && subscription.state().due().filter(at::isBefore).isPresent()) {
            // It was in doubt and went out once more: the next slot stands.
            return subscription;
        }
        LastLesson last = new LastLesson(at, date(at));
        Subscription more = subscription.withReceived(ordinal, last);
        Instant from = subscription.isProbing() ? at.plus(PROBED) : at;
        return more.isActive() ? onward(more, DripClock.next(schedule(), zone(), Optional.of(last), from), at) : more;
    }

    /** At the next slot; at once if all that are left are wished for, until there is none. */
    private Subscription onward(Subscription more, Instant slot, Instant now) {
        boolean atOnce = more.wantsAllAtOnce()
                && campaign.series().nextAfter(more.received().ordinals()).isPresent();
        Subscription calm = more.dueAt(slot);
        return atOnce ? calm.wantingAllAtOnce().aheadOf(slot, now) : calm;
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
        return new Enrolment(counted, subscriber, campaign).putOff(at, Duration.ZERO);
    }

    /**
     * An issue was refused for no fault of the reader's: it is tried at the next slot, as long as it takes, and after a
     * week only every third day.
     */
    public Subscription putOff(Instant at, Duration tried) {
        Duration wait =
                tried.compareTo(PATIENCE) > 0 ? SELDOM : campaign.schedule().leastGap();
        return subscription.isActive() ? subscription.waitsUntil(nextSlot(at.plus(wait))) : subscription;
    }

    /** An issue cannot reach this reader whatever we do: the lessons go on without it. */
    public Subscription passedOver(Optional<Integer> ordinal, Instant at) {
        return ordinal.map(
                        o -> new Enrolment(subscription.passingOver(o), subscriber, campaign).putOff(at, Duration.ZERO))
                .orElseGet(() -> finished(at));
    }

    /** A notice of this purpose to this reader: one for each mail that it answers, else for this version. */
    public Notice notice(Purpose purpose, Optional<String> inReplyTo) {
        return new Notice(
                purpose,
                subscriber.address(),
                campaign.slug(),
                Optional.of(subscription.id()),
                inReplyTo,
                purpose + "." + subscription.id().value() + "."
                        + inReplyTo.orElse(Long.toString(subscription.version())));
    }

    private Transition unchanged() {
        return Transition.refused(subscription, List.of());
    }

    private boolean keepsPlace(Instant now) {
        return subscription.state() instanceof State.Ended ended
                && ended.reason() != State.Ended.Reason.OPERATOR
                && subscription.received().count() > 0
                && ended.at().plus(PLACE_KEPT).isAfter(now);
    }
}
