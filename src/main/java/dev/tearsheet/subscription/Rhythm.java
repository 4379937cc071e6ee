package dev.tearsheet.subscription;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.timing.Country;

/**
 * When and how a reader wants the lessons, where that differs from the campaign.
 *
 * @param at the reader's own hour
 * @param zone the reader's own zone; an offset such as {@code +02:00} knows no summer time
 * @param country whose holidays are the reader's; none for the country of the zone
 * @param days the reader's own days; empty for those of the campaign
 * @param ahead the reader's local date when a lesson was last asked for ahead of its slot
 * @param plain whether the reader's mails are plain text only
 * @param first whether these lessons go before those of the reader's other campaigns
 * @param hint the zone in which the reader seemed to be on joining: told in the welcome, and no lesson goes by it
 */
public record Rhythm(
        Optional<LocalTime> at,
        Optional<ZoneId> zone,
        Optional<Country> country,
        Set<DayOfWeek> days,
        Optional<LocalDate> ahead,
        boolean plain,
        boolean first,
        Optional<ZoneId> hint) {
    public static final Rhythm OF_THE_CAMPAIGN = new Rhythm(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            false,
            false,
            Optional.empty());

    public Rhythm {
        days = Set.copyOf(days);
    }

    public Rhythm at(LocalTime hour) {
        return new Rhythm(Optional.of(hour), zone, country, days, ahead, plain, first, hint);
    }

    public Rhythm in(ZoneId place) {
        return new Rhythm(at, Optional.of(place), country, days, ahead, plain, first, hint);
    }

    /** @param other none to go by the zone again */
    public Rhythm withHolidaysOf(Optional<Country> other) {
        return new Rhythm(at, zone, other, days, ahead, plain, first, hint);
    }

    /** As plain text only, or with all that a mail can show. */
    public Rhythm plain(boolean only) {
        return new Rhythm(at, zone, country, days, ahead, only, first, hint);
    }

    /** Before the lessons of the reader's other campaigns, or as their operators say. */
    public Rhythm first(boolean before) {
        return new Rhythm(at, zone, country, days, ahead, plain, before, hint);
    }

    public Rhythm hinting(Optional<ZoneId> place) {
        return new Rhythm(at, zone, country, days, ahead, plain, first, place);
    }

    /** @param some at least one */
    public Rhythm on(Set<DayOfWeek> some) {
        if (some.isEmpty()) {
            throw new IllegalArgumentException("a rhythm has at least one day");
        }
        return new Rhythm(at, zone, country, some, ahead, plain, first, hint);
    }

    /** So many of these days, as evenly as they lie; all of them if that is not more. */
    public static Set<DayOfWeek> spread(Set<DayOfWeek> days, int wanted) {
        List<DayOfWeek> sorted = days.stream().sorted().toList();
        int many = Math.max(1, Math.min(wanted, sorted.size()));
        Set<DayOfWeek> some = EnumSet.noneOf(DayOfWeek.class);
        for (int i = 0; i < many; i++) {
            some.add(sorted.get(i * sorted.size() / many));
        }
        return some;
    }

    Rhythm aheadOn(LocalDate date) {
        return new Rhythm(at, zone, country, days, Optional.of(date), plain, first, hint);
    }

    /** The campaign's schedule as this reader has it. */
    Schedule over(Schedule schedule, Optional<ZoneId> home) {
        ZoneId place = zone.or(() -> home).orElse(schedule.zone());
        Schedule own = schedule.as(at.orElse(schedule.at()), days.isEmpty() ? schedule.days() : days, place);
        return schedule.daysOff().abroad().isEmpty() ? own : own.in(country.or(() -> Country.of(place)));
    }
}
