package dev.tearsheet.campaign;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.campaign.timing.CatchUp;
import dev.tearsheet.campaign.timing.Country;
import dev.tearsheet.campaign.timing.DaysOff;
import dev.tearsheet.campaign.timing.Spread;

/**
 * When lessons go out: at what local time, on which days, in whose zone if the reader's is not known, and when the
 * first one comes.
 *
 * @param days never empty
 * @param leastGap the least time between two scheduled lessons of one reader, 0 to 24 hours
 * @param spread over what time after the slot the mails are strewn
 */
public record Schedule(
        LocalTime at,
        Set<DayOfWeek> days,
        ZoneId zone,
        Start start,
        Duration leastGap,
        DaysOff daysOff,
        Spread spread,
        CatchUp catchUp) {
    public static final Duration LEAST_GAP = Duration.ofHours(12);
    public static final Set<DayOfWeek> EVERY_DAY = Set.copyOf(EnumSet.allOf(DayOfWeek.class));

    public enum Start {
        /** The first lesson comes with the welcome, as soon as the reader has confirmed. */
        ON_JOINING,
        /** The welcome comes at once, the first lesson at the next slot. */
        NEXT_SLOT
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

    /** A schedule without holidays, on the minute. */
    public Schedule(LocalTime at, Set<DayOfWeek> days, ZoneId zone, Start start, Duration leastGap) {
        this(at, days, zone, start, leastGap, DaysOff.NONE, Spread.NONE, CatchUp.USUAL);
    }

    /** The same with another hour, other days and another zone: as one reader wants it. */
    public Schedule as(LocalTime hour, Set<DayOfWeek> some, ZoneId place) {
        return new Schedule(hour, some, place, start, leastGap, daysOff, spread, catchUp);
    }

    /** The same with other days off. */
    public Schedule with(DaysOff other) {
        return new Schedule(at, days, zone, start, leastGap, other, spread, catchUp);
    }

    /** The same with this reader's share of the spread. */
    public Schedule of(long reader) {
        return new Schedule(at, days, zone, start, leastGap, daysOff, spread.of(reader), catchUp);
    }

    /** The same for a reader in this country, without the days off of others. */
    public Schedule in(Optional<Country> country) {
        return with(daysOff.in(country));
    }

    /** Whether lessons go out on this date of the reader. */
    public boolean sendsOn(LocalDate date) {
        return days.contains(date.getDayOfWeek()) && !daysOff.includes(date);
    }
}
