package dev.tearsheet.campaign.folder;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.tearsheet.campaign.timing.DaysOff;

/**
 * Reads days off out of an iCalendar file (RFC 5545): the date or dates of every event, those that come every year
 * included. Other rules of repetition are refused, rather than that a holiday is missed in silence.
 */
final class CalendarFile {
    static final int LARGEST = 1 << 20;

    private static final Pattern DATE = Pattern.compile("(\\d{8})(T\\d{6}Z?)?");
    private static final Pattern YEARLY = Pattern.compile("FREQ=YEARLY(;INTERVAL=1)?(;UNTIL=[0-9TZ]+)?");

    /** What cannot be understood, and where. */
    static final class Unclear extends Exception {
        Unclear(int line, String what) {
            super("line " + line + ": " + what);
        }
    }

    private record Line(int number, String name, String value) {}

    private final List<DaysOff.Span> spans = new ArrayList<>();
    private final Set<MonthDay> yearly = new HashSet<>();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private boolean everyYear;

    private CalendarFile() {}

    static DaysOff read(byte[] bytes) throws Unclear {
        CalendarFile file = new CalendarFile();
        boolean within = false;
        for (Line line : lines(new String(bytes, StandardCharsets.UTF_8))) {
            if (line.name().equals("BEGIN") && line.value().equals("VEVENT")) {
                within = true;
            } else if (line.name().equals("END") && line.value().equals("VEVENT")) {
                file.add(line);
                within = false;
            } else if (within) {
                file.property(line);
            }
        }
        return new DaysOff(file.spans, file.yearly);
    }

    private void property(Line line) throws Unclear {
        if (line.name().equals("DTSTART")) {
            from = Optional.of(date(line));
        } else if (line.name().equals("DTEND")) {
            // The end is the first day after it, or a time of the last day (section 3.6.1).
            to = Optional.of(
                    line.value().contains("T") ? date(line) : date(line).minusDays(1));
        } else if (line.name().equals("RRULE")) {
            everyYear = YEARLY.matcher(line.value()).matches();
            if (!everyYear) {
                throw new Unclear(line.number(), "the rule '" + line.value() + "' is not FREQ=YEARLY: list the dates");
            }
        }
    }

    private void add(Line end) throws Unclear {
        LocalDate first = from.orElseThrow(() -> new Unclear(end.number(), "the event that ends here has no DTSTART"));
        LocalDate last = to.filter(t -> !t.isBefore(first)).orElse(first);
        try {
            DaysOff.Span span = new DaysOff.Span(first, last);
            if (everyYear) {
                first.datesUntil(last.plusDays(1)).map(MonthDay::from).forEach(yearly::add);
            } else {
                spans.add(span);
            }
        } catch (IllegalArgumentException e) {
            throw new Unclear(end.number(), "the event that ends here is longer than two years");
        }
        from = Optional.empty();
        to = Optional.empty();
        everyYear = false;
    }

    private static LocalDate date(Line line) throws Unclear {
        Matcher date = DATE.matcher(line.value());
        try {
            if (date.matches()) {
                return LocalDate.parse(date.group(1), DateTimeFormatter.BASIC_ISO_DATE);
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw new Unclear(line.number(), "'" + line.value() + "' is no date such as 20261225");
    }

    /** Content lines, unfolded (section 3.1), without their parameters. */
    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        String[] raw = text.split("\r?\n", -1);
        for (int i = 0; i < raw.length; ) {
            int number = i + 1;
            StringBuilder line = new StringBuilder(raw[i++]);
            while (i < raw.length && (raw[i].startsWith(" ") || raw[i].startsWith("\t"))) {
                line.append(raw[i++].substring(1));
            }
            int colon = line.indexOf(":");
            if (colon > 0) {
                String name = line.substring(0, colon).split(";", 2)[0].toUpperCase(Locale.ROOT);
                lines.add(new Line(number, name, line.substring(colon + 1).strip()));
            }
        }
        return lines;
    }
}
