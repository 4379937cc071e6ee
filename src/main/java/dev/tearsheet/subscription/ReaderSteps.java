package dev.tearsheet.subscription;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.tearsheet.campaign.SeriesLesson;

/**
 * What a reader may wish of a subscription that runs. Each step is pure; one that cannot be taken now changes nothing
 * and tells the reader how things stand.
 *
 * @param inReplyTo the Message-ID of the mail that wishes it; none if that was done on a page
 */
record ReaderSteps(Enrolment enrolment, Instant now, Optional<String> inReplyTo) {

    /** A rest until this date of the reader, on which or after which the lessons go on. */
    Transition paused(LocalDate until) {
        if (!subscription().isLive()) {
            return told();
        }
        return unlessSo(subscription().with(enrolment.pausedUntil(until, now)), Purpose.PAUSED);
    }

    /** To go on now: at the next slot. Who was suspended is there, and what came back before is forgotten. */
    Transition resumed() {
        boolean rests =
                subscription().state() instanceof State.Paused || subscription().state() instanceof State.Suspended;
        return rests ? to(subscription().dueAt(enrolment.nextSlot(now)), Purpose.RESUMED) : told();
    }

    /** Another hour, zone, country, form or other days; what is due already moves with the times. */
    Transition changed(UnaryOperator<Rhythm> change) {
        if (!subscription().isLive()) {
            return told();
        }
        Subscription other = subscription().with(change.apply(subscription().rhythm()));
        return unlessSo(other.with(inTime(other)), Purpose.SETTINGS);
    }

    /** The state with its times as the rhythm of this subscription wants them. */
    private State inTime(Subscription other) {
        Enrolment then = new Enrolment(other, enrolment.subscriber(), enrolment.campaign());
        if (then.schedule().equals(enrolment.schedule())) {
            return other.state();
        }
        if (other.state() instanceof State.Paused paused) {
            LocalDate until = enrolment.date(paused.until());
            return then.pausedUntil(until, now);
        }
        if (other.state() instanceof State.Suspended) {
            return other.state();
        }
        State.Active active = (State.Active) other.state();
        Instant slot = then.nextSlot(now);
        State.Active calm =
                new State.Active(slot, Optional.empty(), Optional.empty(), active.rested(), active.allAtOnce());
        return active.slot().isPresent() ? calm.at(active.nextDue(), Optional.of(slot)) : calm;
    }

    /** The next lesson now, once a day; it is the answer. The next slot stays as it is. */
    Transition ahead() {
        boolean free = subscription().state() instanceof State.Active active
                && !subscription().inFlight()
                && active.slot().isEmpty()
                && active.nextDue().isAfter(now);
        if (!free || enrolment.hadOneAhead(now) || !comesAhead()) {
            return told();
        }
        Instant slot = subscription().state().due().orElseThrow();
        return Transition.silent(asked().aheadOf(slot, now));
    }

    /**
     * All lessons that are left, one right after the other, if the campaign allows it; they are the answer. Who began
     * again has them once a day, so that nobody can be drowned in them.
     */
    Transition allAtOnce() {
        if (subscription().isLive() && !enrolment.campaign().terms().allAtOnce()) {
            return told(Purpose.ONE_BY_ONE);
        }
        boolean free = subscription().isActive()
                && !subscription().isProbing()
                && !subscription().wantsAllAtOnce();
        boolean tooOften = subscription().run() > 1 && enrolment.hadOneAhead(now);
        if (!free || tooOften || !comesAhead()) {
            return told();
        }
        if (subscription().inFlight()) {
            return Transition.silent(asked().wantingAllAtOnce());
        }
        Instant slot = subscription()
                .slotAhead()
                .or(() -> subscription().state().due().filter(now::isBefore))
                .orElseGet(() -> enrolment.nextSlot(now.plusMillis(1)));
        return Transition.silent(asked().wantingAllAtOnce().aheadOf(slot, now));
    }

    /** Whether there is a lesson that may go out ahead of its slot. */
    private boolean comesAhead() {
        boolean hasMore = enrolment
                .campaign()
                .series()
                .nextAfter(subscription().received().ordinals())
                .isPresent();
        boolean early = enrolment.campaign().terms().season().isAfter(enrolment.date(now));
        return hasMore && !early && enrolment.campaign().held().isEmpty();
    }

    private Subscription asked() {
        return subscription().with(subscription().rhythm().aheadOn(enrolment.date(now)));
    }

    /**
     * A lesson once more; the place in the series stays.
     *
     * @param number of a lesson that was received, by its place in the order; none for the newest
     */
    Transition again(Optional<Integer> number) {
        Optional<SeriesLesson> lesson = number.isPresent() ? received(number.get()) : newest();
        return lesson.filter(l -> hasReader())
                .map(l -> to(
                        subscription(),
                        enrolment.notice(Purpose.AGAIN, inReplyTo).about(l.ordinal())))
                .orElseGet(this::told);
    }

    /** From the start, or from a lesson by its place in the order. */
    Transition restarted(int from) {
        if (!hasReader() || from < 1 || from > enrolment.campaign().series().size()) {
            return told();
        }
        Received skipped = Received.NOTHING;
        for (SeriesLesson lesson : enrolment.campaign().series().lessons().subList(0, from - 1)) {
            skipped = skipped.with(lesson.ordinal());
        }
        return to(subscription().newRun(skipped).dueAt(enrolment.nextSlot(now)), Purpose.RESTARTED);
    }

    /** This lesson, if it is the next one and not under way, is not sent; the one after it comes at its slot. */
    Transition passedOver(int ordinal) {
        boolean next = enrolment
                .campaign()
                .series()
                .nextAfter(subscription().received().ordinals())
                .filter(l -> l.ordinal() == ordinal)
                .isPresent();
        boolean may = next && subscription().isLive() && !subscription().inFlight();
        return may ? Transition.silent(subscription().passingOver(ordinal)) : told();
    }

    /** New secrets in the addresses; the answer carries them. */
    Transition renewed() {
        return hasReader() ? to(subscription().renewed(), Purpose.STATUS) : told();
    }

    /** Nothing changes, and the reader is told how things stand. */
    Transition status() {
        return to(subscription(), Purpose.STATUS);
    }

    /** Nothing changes, and the reader is told how orders are written; who has left is not. */
    Transition notUnderstood() {
        return hasReader() ? to(subscription(), Purpose.NOT_UNDERSTOOD) : Transition.refused(subscription(), List.of());
    }

    /** What cannot be done now: who wrote a mail is told how things stand, who looks at a page sees it. */
    Transition told() {
        return told(Purpose.STATUS);
    }

    private Transition told(Purpose purpose) {
        return Transition.refused(
                subscription(), inReplyTo.isPresent() ? List.of(enrolment.notice(purpose, inReplyTo)) : List.of());
    }

    private boolean hasReader() {
        return subscription().isLive() || subscription().state() instanceof State.Completed;
    }

    private Optional<SeriesLesson> received(int number) {
        return enrolment.campaign().series().lessons().stream()
                .skip(Math.max(0, number - 1))
                .limit(number < 1 ? 0 : 1)
                .filter(l -> subscription().received().has(l.ordinal()))
                .findFirst();
    }

    private Optional<SeriesLesson> newest() {
        return enrolment.campaign().series().lessons().stream()
                .filter(l -> subscription().received().has(l.ordinal()))
                .max(Comparator.comparingInt(enrolment.campaign().series()::numberOf));
    }

    private Subscription subscription() {
        return enrolment.subscription();
    }

    /** Where all is so already who wrote a mail is answered all the same; who looks at a page sees it. */
    private Transition unlessSo(Subscription after, Purpose purpose) {
        boolean seen = inReplyTo.isEmpty() && after.equals(subscription());
        return seen ? Transition.silent(after) : to(after, purpose);
    }

    private Transition to(Subscription after, Purpose purpose) {
        return to(after, enrolment.notice(purpose, inReplyTo));
    }

    private static Transition to(Subscription after, Notice notice) {
        return new Transition(after, List.of(notice));
    }
}
