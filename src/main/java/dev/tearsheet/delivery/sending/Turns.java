package dev.tearsheet.delivery.sending;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.clock.DripClock;
import dev.tearsheet.subscription.clock.LastLesson;

/**
 * Whose turn it is when one reader is in several campaigns: at most so many lessons a day as a campaign's cap says, the
 * one that the reader wants first, then the highest priority. Who has to wait too long goes
 * first for once, so that nobody starves.
 *
 * @param others the reader's other live subscriptions whose campaigns are there
 */
record Turns(List<Enrolment> others, Instant now) {
    /** A series that has waited for so many days goes first. */
    private static final long PATIENCE_DAYS = 3;

    /** Whether another campaign that this one waits for is not over yet. */
    boolean mustStandBack(Enrolment mine) {
        return others.stream()
                .anyMatch(o -> mine.campaign()
                        .terms()
                        .company()
                        .waitsFor()
                        .contains(o.campaign().slug()));
    }

    /** Whether the reader's day has room for a lesson of this one. */
    boolean mayGo(Enrolment mine) {
        LocalDate today = mine.date(now);
        long taken = others.stream()
                .filter(o -> hasToday(o, today) || comesToday(o, mine) && order().compare(o, mine) < 0)
                .count();
        return taken < mine.campaign().terms().company().cap();
    }

    private boolean hasToday(Enrolment other, LocalDate today) {
        return other.subscription().inFlight() && !isAskedFor(other)
                || other.subscription()
                        .last()
                        .map(LastLesson::date)
                        .filter(d -> !d.isBefore(today))
                        .isPresent();
    }

    private boolean comesToday(Enrolment other, Enrolment mine) {
        return other.subscription().state() instanceof State.Active active
                && other.campaign().held().isEmpty()
                && !mine.date(active.nextDue()).isAfter(mine.date(now))
                && !isAskedFor(other)
                && isNotMissed(other, active);
    }

    /** What a reader has come ahead of a slot that is still to come takes nobody's place. */
    private boolean isAskedFor(Enrolment other) {
        return other.subscription().slotAhead().filter(now::isBefore).isPresent();
    }

    /** What missed its slot today and waits for tomorrow takes nobody's place. */
    private boolean isNotMissed(Enrolment other, State.Active active) {
        return active.nextDue().isAfter(now)
                || DripClock.isTimely(other.schedule(), other.zone(), active.nextDue(), now);
    }

    private Comparator<Enrolment> order() {
        Comparator<Enrolment> byPatience = Comparator.comparingLong(this::impatience);
        Comparator<Enrolment> byPriority =
                Comparator.comparingInt(e -> e.campaign().terms().company().priority());
        Comparator<Enrolment> byWish =
                Comparator.comparing(e -> e.subscription().rhythm().first());
        return byPatience
                .reversed()
                .thenComparing(byWish.reversed())
                .thenComparing(byPriority.reversed())
                .thenComparingLong(e -> e.subscription().id().value());
    }

    /** Days for which a lesson has been put off, if they are too many; else 0. */
    private long impatience(Enrolment enrolment) {
        return enrolment
                .subscription()
                .last()
                .map(last -> DripClock.next(
                        enrolment.schedule(),
                        enrolment.zone(),
                        enrolment.subscription().last(),
                        last.at()))
                .map(slot -> ChronoUnit.DAYS.between(enrolment.date(slot), enrolment.date(now)))
                .filter(days -> days >= PATIENCE_DAYS)
                .orElse(0L);
    }
}
