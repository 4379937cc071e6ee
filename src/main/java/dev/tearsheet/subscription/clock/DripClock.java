package dev.tearsheet.subscription.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Schedule;

/**
 * The rule of when an issue is due: at the schedule's local time on the next allowed local date of the reader, never
 * "a day later in hours", so that a change to summer time moves nothing. Pure.
 */
public final class DripClock {
    /** Who confirms less than this before the slot gets the next one. */
    private static final Duration LEAD = Duration.ofMinutes(5);
    /** So late an issue still goes out whatever the hour: a busy minute is no missed slot. */
    private static final Duration ON_TIME = Duration.ofMinutes(30);

    private static final LocalTime AWAKE_FROM = LocalTime.of(6, 0);
    private static final LocalTime AWAKE_UNTIL = LocalTime.of(22, 0);

    private DripClock() {}

    /** When the first issue is due for someone who confirms now. */
    public static Instant first(Schedule schedule, ZoneId zone, Instant now) {
        return schedule.start() == Schedule.Start.ON_JOINING ? now : nextSlot(schedule, zone, now.plus(LEAD));
    }

    /**
     * The first slot from this instant on that is allowed after the last lesson: on a later local date of the reader,
     * and at least the least gap after it.
     */
    public static Instant next(Schedule schedule, ZoneId zone, Optional<LastLesson> last, Instant from) {
        if (last.isEmpty()) {
            return nextSlot(schedule, zone, from);
        }
        Instant rested = last.get().at().plus(schedule.leastGap());
        // A slot of the date before can fall on this one where a zone skips a date.
        LocalDate yesterday = from.atZone(zone).toLocalDate().minusDays(1);
        LocalDate tomorrow = last.get().date().plusDays(1);
        return slotFrom(schedule, zone, later(yesterday, tomorrow), rested.isAfter(from) ? rested : from);
    }

    /** The first slot that is not before this instant. */
    public static Instant nextSlot(Schedule schedule, ZoneId zone, Instant from) {
        return slotFrom(schedule, zone, from.atZone(zone).toLocalDate().minusDays(1), from);
    }

    /** The slot of this date or, if nothing is sent on it, of the next date after it. */
    public static Instant slotOn(Schedule schedule, ZoneId zone, LocalDate date) {
        return slotFrom(schedule, zone, date, Instant.MIN);
    }

    /**
     * Whether now is a time at which a slot's issue goes out: a little after it at any hour, as late as the schedule
     * allows by day. What missed its slot by more waits for the next one: never a heap of them, never at night.
     */
    public static boolean isTime(Schedule schedule, ZoneId zone, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return Stream.of(today.minusDays(1), today, today.plusDays(1))
                .filter(schedule::sendsOn)
                .map(date -> slot(schedule, zone, date))
                .anyMatch(slot -> !slot.isAfter(now) && isTimely(schedule, zone, slot, now));
    }

    /** Whether an issue that was due then may still go out now. */
    public static boolean isTimely(Schedule schedule, ZoneId zone, Instant due, Instant now) {
        Duration late = Duration.between(due, now);
        LocalTime time = now.atZone(zone).toLocalTime();
        boolean awake = !time.isBefore(AWAKE_FROM) && time.isBefore(AWAKE_UNTIL);
        return late.compareTo(ON_TIME) <= 0 || late.compareTo(schedule.catchUp().late()) <= 0 && awake;
    }

    /** How many slots there are from one instant to another, both included; counts to a most. */
    public static int slotsBetween(Schedule schedule, ZoneId zone, Instant from, Instant to, int most) {
        int slots = 0;
        Instant slot = nextSlot(schedule, zone, from);
        while (!slot.isAfter(to) && slots < most) {
            slots++;
            slot = nextSlot(schedule, zone, slot.plusMillis(1));
        }
        return slots;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant slotFrom(Schedule schedule, ZoneId zone, LocalDate first, Instant earliest) {
        LocalDate date = first;
        while (true) {
            if (schedule.sendsOn(date)) {
                Instant slot = slot(schedule, zone, date);
                if (!slot.isBefore(earliest)) {
                    return slot;
                }
            }
            date = date.plusDays(1);
        }
    }

    private static Instant slot(Schedule schedule, ZoneId zone, LocalDate date) {
        // In a gap java.time moves the slot behind it, in an overlap it takes the earlier of both.
        ZonedDateTime slot = ZonedDateTime.of(date, schedule.at(), zone);
        // By the time that it became: a gap just before midnight leaves less of the day to strew mails over.
        return slot.toInstant().plus(schedule.spread().after(slot.toLocalTime()));
    }
}
