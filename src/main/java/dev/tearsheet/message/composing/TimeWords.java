package dev.tearsheet.message.composing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.tearsheet.message.Latest;

/** Tells times to readers: in the reader's zone and language. Most readers of an issue are told the same. */
final class TimeWords {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm");
    /** German puts a full stop behind the number of a day (DIN 5008), French an "à" before the hour. */
    private static final Map<String, DateTimeFormatter> FORMS = Map.of(
            "de", DateTimeFormatter.ofPattern("EEE, d. MMM, HH:mm 'Uhr'"),
            "fr", DateTimeFormatter.ofPattern("EEE d MMM 'à' HH:mm"));

    private final Latest<Time, String> time = new Latest<>(Time::words);
    private final Latest<Week, String> days = new Latest<>(Week::words);

    /** Such as "Tue 24 Nov, 07:30". */
    String of(Instant at, ReaderTime reader) {
        return time.of(new Time(at, reader.schedule().zone(), reader.language()));
    }

    /** Such as {@code Mon–Fri} or {@code Mon, Thu}. */
    String days(ReaderTime reader) {
        return days.of(new Week(reader.schedule().days(), reader.language()));
    }

    private record Time(Instant at, ZoneId zone, Locale language) {
        private String words() {
            return FORMS.getOrDefault(language.getLanguage(), FORM)
                    .withLocale(language)
                    .withZone(zone)
                    .format(at);
        }
    }

    private record Week(Set<DayOfWeek> days, Locale language) {
        private String words() {
            List<String> runs = new ArrayList<>();
            for (DayOfWeek day : DayOfWeek.values()) {
                boolean begins = days.contains(day) && (day == DayOfWeek.MONDAY || !days.contains(day.minus(1)));
                if (begins) {
                    runs.add(run(day));
                }
            }
            return String.join(", ", runs);
        }

        private String run(DayOfWeek first) {
            DayOfWeek last = first;
            while (last != DayOfWeek.SUNDAY && days.contains(last.plus(1))) {
                last = last.plus(1);
            }
            int length = last.getValue() - first.getValue() + 1;
            return switch (length) {
                case 1 -> name(first);
                case 2 -> name(first) + ", " + name(last);
                default -> name(first) + "–" + name(last);
            };
        }

        private String name(DayOfWeek day) {
            return day.getDisplayName(TextStyle.SHORT_STANDALONE, language);
        }
    }
}
