package dev.tearsheet.inbound.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long a pause is to be: "14 days", "until 24 December", "bis 24.12.", "hasta el lunes". */
final class Dates {
    private static final Pattern SPAN = Pattern.compile("(?:(?:for|fur|pour|por|durante) )?(\\d{1,3})"
            + "(?: ?(days?|tagen?|tage?|jours?|dias?|(weeks?|wochen?|semaines?|semanas?)"
            + "|(months?|monate?n?|mois|mes(?:es)?)))?");
    private static final int MONTH = 30;
    private static final Pattern UNTIL =
            Pattern.compile("(?:until|till|til|to|bis zum|bis|jusqu'au|jusqu’au|jusque|hasta el|hasta) (.{1,40})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./]?(\\d{4})?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:the |le |el )?(\\d{1,2})(?:\\.|st|nd|rd|th|er)? (?:de |of )?(\\p{L}{3,12})\\.?,?(?: (?:de )?(\\d{4}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}))?");
    private static final Map<String, Month> MONTHS = months();

    private Dates() {}

    /** Nothing if that is not how one says how long. */
    static Optional<Rest> rest(String text) {
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            int number = Integer.parseInt(span.group(1));
            int each = span.group(4) != null ? MONTH : span.group(3) != null ? 7 : 1;
            return Optional.of(new Rest.Days(each * number));
        }
        Matcher until = UNTIL.matcher(text);
        return until.matches() ? date(until.group(1)) : Optional.empty();
    }

    private static Optional<Rest> date(String text) {
        try {
            Optional<Rest> weekday = Weekdays.one(text).map(Rest.UntilWeekday::new);
            return weekday.or(() -> iso(text))
                    .or(() -> named(DAY_FIRST.matcher(text), 1, 2))
                    .or(() -> named(MONTH_FIRST.matcher(text), 2, 1))
                    .or(() -> numbers(text));
        } catch (DateTimeException e) {
            // 31 November: there is no such day.
            return Optional.empty();
        }
    }

    private static Optional<Rest> iso(String text) {
        Matcher m = ISO.matcher(text);
        return m.matches()
                ? Optional.of(new Rest.Until(LocalDate.of(number(m, 1), number(m, 2), number(m, 3))))
                : Optional.empty();
    }

    /** The day first, as all but Americans write it. */
    private static Optional<Rest> numbers(String text) {
        Matcher m = NUMBERS.matcher(text);
        return m.matches() ? Optional.of(day(number(m, 2), number(m, 1), m.group(3))) : Optional.empty();
    }

    private static Optional<Rest> named(Matcher m, int dayGroup, int monthGroup) {
        Month month = m.matches() ? MONTHS.get(m.group(monthGroup)) : null;
        return month == null ? Optional.empty() : Optional.of(day(month.getValue(), number(m, dayGroup), m.group(3)));
    }

    private static Rest day(int month, int day, String year) {
        return year == null
                ? new Rest.UntilNext(MonthDay.of(month, day))
                : new Rest.Until(LocalDate.of(Integer.parseInt(year), month, day));
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static Map<String, Month> months() {
        Map<String, Month> all = new HashMap<>();
        for (Month month : Month.values()) {
            Vocabulary.LANGUAGES.forEach(language -> {
                for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
                    all.put(Line.bare(month.getDisplayName(style, language)).replace(".", ""), month);
                }
            });
        }
        return Map.copyOf(all);
    }
}
