package dev.tearsheet.campaign.timing;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Dates on which nothing of a campaign is sent: holidays and times of rest. They are dates of the reader.
 *
 * @param spans single dates and ranges
 * @param yearly days that come every year, from a calendar file
 * @param abroad those of single countries, for readers who are there, beside the others
 */
public record DaysOff(List<Span> spans, Set<MonthDay> yearly, Map<Country, DaysOff> abroad) {
    public static final DaysOff NONE = new DaysOff(List.of(), Set.of());

    /** From one date to another, both included, at most two years long. */
    public record Span(LocalDate first, LocalDate last) {
        private static final int LONGEST_YEARS = 2;

        public Span {
            if (last.isBefore(first) || last.isAfter(first.plusYears(LONGEST_YEARS))) {
                throw new IllegalArgumentException("from " + first + " to " + last + " is no span of days off");
            }
        }

        boolean includes(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }
    }

    public DaysOff {
        spans = List.copyOf(spans);
        yearly = Set.copyOf(yearly);
        // Earlier engines kept none.
        abroad = abroad == null ? Map.of() : Map.copyOf(abroad);
    }

    /** The same everywhere. */
    public DaysOff(List<Span> spans, Set<MonthDay> yearly) {
        this(spans, yearly, Map.of());
    }

    /** What a reader in this country has off; who is in none that is known has what all have. */
    public DaysOff in(Optional<Country> country) {
        DaysOff everywhere = abroad.isEmpty() ? this : new DaysOff(spans, yearly);
        return country.map(abroad::get).map(everywhere::and).orElse(everywhere);
    }

    /** The same, and these in one country. */
    public DaysOff and(Country country, DaysOff there) {
        return and(new DaysOff(List.of(), Set.of(), Map.of(country, there)));
    }

    public boolean includes(LocalDate date) {
        return yearly.contains(MonthDay.from(date)) || spans.stream().anyMatch(s -> s.includes(date));
    }

    public DaysOff and(DaysOff other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        Set<MonthDay> days = new HashSet<>(yearly);
        days.addAll(other.yearly);
        Map<Country, DaysOff> both = new HashMap<>(abroad);
        other.abroad.forEach((country, there) -> both.merge(country, there, DaysOff::and));
        return new DaysOff(all, days, both);
    }
}
