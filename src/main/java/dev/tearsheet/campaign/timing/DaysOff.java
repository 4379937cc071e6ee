package dev.tearsheet.campaign.timing;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Dates on which nothing of a campaign is sent: holidays and times of rest. They are dates of the reader.
 *
 * @param spans single dates and ranges
 * @param yearly days that come every year, from a calendar file
 */
public record DaysOff(List<Span> spans, Set<MonthDay> yearly) {
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
    }

    public boolean includes(LocalDate date) {
        return yearly.contains(MonthDay.from(date)) || spans.stream().anyMatch(s -> s.includes(date));
    }

    public DaysOff and(DaysOff other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        Set<MonthDay> days = new HashSet<>(yearly);
        days.addAll(other.yearly);
        return new DaysOff(all, days);
    }
}
