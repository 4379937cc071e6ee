package dev.tearsheet.inbound.command;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day, "07:30", "7.30 Uhr", "7h30", "7:30 pm"; and a zone, "Europe/Berlin", "Berlin", "+02:00". */
final class Times {
    private static final Pattern TIME =
            Pattern.compile("(?:at |um |a las |a )?(\\d{1,2})(?:[:.h](\\d{2}))? ?(uhr|h|am|pm)?");
    private static final Pattern OFFSET = Pattern.compile("(?:utc|gmt)?([+-])(\\d{1,2})(?::?(\\d{2}))?");
    /** The names with a place in them: the others are old abbreviations that mean different things. */
    private static final List<String> PLACES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            .sorted()
            .toList();

    private Times() {}

    static Optional<LocalTime> time(String text) {
        Matcher m = TIME.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(m.group(1));
        int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        String half = m.group(3) == null ? "" : m.group(3);
        boolean twelve = half.equals("am") || half.equals("pm");
        if (minute > 59 || hour > (twelve ? 12 : 23) || twelve && hour == 0) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(twelve ? hour % 12 + (half.equals("pm") ? 12 : 0) : hour, minute));
    }

    /** An offset knows no summer time. */
    static Optional<ZoneId> zone(String text) {
        if (text.equals("utc") || text.equals("gmt")) {
            return Optional.of(ZoneOffset.UTC);
        }
        Matcher m = OFFSET.matcher(text);
        return m.matches() ? offset(m) : place(text);
    }

    private static Optional<ZoneId> offset(Matcher m) {
        int sign = m.group(1).equals("-") ? -1 : 1;
        int minutes = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(m.group(2)), sign * minutes));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** By its name, or by the place alone where only one zone has it. */
    private static Optional<ZoneId> place(String text) {
        String wanted = text.replace(' ', '_');
        List<String> found = PLACES.stream()
                .filter(id -> {
                    String name = id.toLowerCase(Locale.ROOT);
                    return name.equals(wanted) || name.endsWith("/" + wanted);
                })
                .toList();
        return found.size() == 1 ? Optional.of(ZoneId.of(found.get(0))) : Optional.empty();
    }
}
