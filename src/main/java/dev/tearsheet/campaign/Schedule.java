package dev.tearsheet.campaign;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * When lessons go out: at what local time, on which days, in whose zone if the reader's is not known, and when the
 * first one comes.
 *
 * @param days never empty
 * @param leastGap the least time between two scheduled lessons of one reader, 0 to 24 hours
 */
public record Schedule(LocalTime at, Set<DayOfWeek> days, ZoneId zone, Start start, Duration leastGap) {
    public static final Duration LEAST_GAP = Duration.ofHours(12);
    public static final Set<DayOfWeek> EVERY_DAY = Set.copyOf(EnumSet.allOf(DayOfWeek.class));

    public enum Start {
        /** The first lesson comes with the welcome, as soon as the reader has confirmed. */
        ON_JOINING,
        /** The welcome comes at once, the first lesson at the next slot. */
        NEXT_SLOT
    }

    /** The same with another hour, other days and another zone: as one reader wants it. */
    public Schedule as(LocalTime hour, Set<DayOfWeek> some, ZoneId place) {
        return new Schedule(hour, some, place, start, leastGap);
    }

    public Schedule {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a schedule has at least one day");
        }
        if (leastGap.isNegative() || leastGap.compareTo(Duration.ofHours(24)) > 0) {
            throw new IllegalArgumentException("the least gap is 0 to 24 hours");
        }
    }
}
