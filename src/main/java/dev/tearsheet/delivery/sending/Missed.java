package dev.tearsheet.delivery.sending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.campaign.timing.CatchUp;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.clock.DripClock;

/** A subscription that is due with the slots that passed while nobody sent, and what its campaign makes of them. */
record Missed(Enrolment enrolment, Instant now) {

    /** What is sent from now on, the slot of this moment left out: a series that keeps to the calendar has gone on. */
    Enrolment caughtUp() {
        return keeps(CatchUp.Policy.SKIP) ? without(slots() - 1) : enrolment;
    }

    /** Whether two lessons go out on this day. */
    boolean bringsTwo() {
        return keeps(CatchUp.Policy.BURST)
                && slots() > 1
                && enrolment.subscription().slotAhead().isEmpty()
                && !enrolment.hadOneAhead(now);
    }

    /** The subscription if nothing can be sent now: on at the next slot. */
    Subscription waiting() {
        Enrolment then = keeps(CatchUp.Policy.SKIP) ? without(slots()) : enrolment;
        Instant next = then.nextSlot(now.plusMillis(1));
        return keeps(CatchUp.Policy.BURST) && slots() > 0
                ? then.subscription().aheadOf(next, next)
                : then.subscription().waitsUntil(next);
    }

    /** Why nothing was sent, where it was to be: there was no chance at its slot, or no lessons go out on this day. */
    Optional<String> why() {
        LocalDate today = enrolment.date(now);
        boolean open = enrolment.schedule().sendsOn(today);
        return slots() > 0
                ? Optional.of("its slot was missed")
                : Optional.of("a day off").filter(w -> !open);
    }

    private boolean keeps(CatchUp.Policy policy) {
        return enrolment.schedule().catchUp().policy() == policy
                && enrolment.subscription().received().count() > 0;
    }

    /** How many slots passed since it was due, this moment's included; no more than there are lessons. */
    private int slots() {
        Schedule schedule = enrolment.schedule();
        Instant due = enrolment.subscription().state().due().orElse(now);
        int most = enrolment.campaign().series().size();
        return DripClock.slotsBetween(schedule, enrolment.zone(), due, now, most);
    }

    private Enrolment without(int lessons) {
        Subscription after = enrolment.subscription();
        for (int i = 0; i < lessons; i++) {
            Optional<SeriesLesson> lesson =
                    enrolment.campaign().series().nextAfter(after.received().ordinals());
            after = lesson.map(SeriesLesson::ordinal).map(after::passingOver).orElse(after);
        }
        return new Enrolment(after, enrolment.subscriber(), enrolment.campaign());
    }
}
