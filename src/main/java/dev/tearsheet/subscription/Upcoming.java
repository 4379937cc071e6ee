package dev.tearsheet.subscription;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.subscription.clock.DripClock;

/**
 * What a reader gets next, if nothing changes and no other campaign takes the day.
 *
 * @param at the slot
 * @param lesson none for the finishing mail
 */
public record Upcoming(Instant at, Optional<SeriesLesson> lesson) {

    /** The issues from now until then, in order. */
    public static List<Upcoming> of(Enrolment enrolment, Instant now, Instant until) {
        List<Upcoming> all = new ArrayList<>();
        Optional<Instant> due = first(enrolment, now);
        Enrolment then = due.filter(d -> !enrolment.subscription().isActive())
                .map(d -> after(enrolment, enrolment.subscription().dueAt(d)))
                .orElse(enrolment);
        while (due.filter(until::isAfter).isPresent() && isInSeason(then, due.get())) {
            Instant at = due.get();
            Optional<SeriesLesson> lesson = then.campaign()
                    .series()
                    .nextAfter(then.subscription().received().ordinals());
            boolean waits = then.campaign().terms().following().waitsForMore();
            if (lesson.isPresent() || !waits) {
                all.add(new Upcoming(at, lesson));
            }
            if (lesson.isEmpty()) {
                return all;
            }
            then = after(then, then.lessonGone(lesson.get().ordinal(), at));
            due = then.subscription().state().due();
        }
        return all;
    }

    /** What was asked for comes now; what is overdue too if there is time for it today, else at the next slot. */
    private static Optional<Instant> first(Enrolment enrolment, Instant now) {
        Schedule schedule = enrolment.schedule();
        boolean welcome =
                enrolment.subscription().received().count() == 0 && schedule.start() == Schedule.Start.ON_JOINING;
        boolean today = welcome
                || enrolment.subscription().slotAhead().isPresent()
                || enrolment.subscription().wantsAllAtOnce()
                || DripClock.isTime(schedule, enrolment.zone(), now);
        return enrolment
                .subscription()
                .state()
                .due()
                .map(due -> due.isAfter(now) ? due : today ? now : enrolment.nextSlot(now));
    }

    private static Enrolment after(Enrolment enrolment, Subscription next) {
        return new Enrolment(next, enrolment.subscriber(), enrolment.campaign());
    }

    private static boolean isInSeason(Enrolment enrolment, Instant at) {
        return !enrolment.campaign().terms().season().isBefore(enrolment.date(at));
    }
}
