package dev.tearsheet.inbound.command;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/** How long a pause is to be, as a person says it; when it ends depends on the reader's today. */
public sealed interface Rest {
    /** The date on which the lessons go on. */
    LocalDate end(LocalDate today);

    /** For so many days, 0 and up. */
    record Days(int days) implements Rest {
        @Override
        public String toString() {
            return days + (days == 1 ? " day" : " days");
        }

        @Override
        public LocalDate end(LocalDate today) {
            return today.plusDays(days);
        }
    }

    /** Until a date. */
    record Until(LocalDate date) implements Rest {
        @Override
        public String toString() {
            return "until " + date;
        }

        @Override
        public LocalDate end(LocalDate today) {
            return date;
        }
    }

    /** Until a day of the year, the next one of that name; 29 February is 28 February in other years. */
    record UntilNext(MonthDay day) implements Rest {
        @Override
        public String toString() {
            return "until the next " + day.toString().substring(2);
        }

        @Override
        public LocalDate end(LocalDate today) {
            LocalDate thisYear = day.atYear(today.getYear());
            return thisYear.isAfter(today) ? thisYear : day.atYear(today.getYear() + 1);
        }
    }

    /** Until the next Monday and so on, never today. */
    record UntilWeekday(DayOfWeek day) implements Rest {
        @Override
        public String toString() {
            return "until " + day;
        }

        @Override
        public LocalDate end(LocalDate today) {
            return today.with(TemporalAdjusters.next(day));
        }
    }
}
