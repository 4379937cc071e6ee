package dev.tearsheet.web.page;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.tearsheet.campaign.Campaign;

/** Times in words for people of one zone and language. */
public record DateWords(ZoneId zone, Locale language) {
    /** How a language writes a date, and a date with the hour. */
    private record Forms(DateTimeFormatter day, DateTimeFormatter full) {
        static Forms of(String day, String full) {
            return new Forms(DateTimeFormatter.ofPattern(day), DateTimeFormatter.ofPattern(full));
        }

        /** The first of a month has an ordinal number in French, and no other day. */
        static Forms french() {
            DateTimeFormatter day = new DateTimeFormatterBuilder()
                    .appendText(DAY_OF_MONTH, Map.of(1L, "1er"))
                    .appendPattern(" MMMM uuuu")
                    .toFormatter();
            return new Forms(
                    day,
                    new DateTimeFormatterBuilder()
                            .appendPattern("EEEE ")
                            .append(day)
                            .appendPattern(" 'à' HH:mm")
                            .toFormatter());
        }
    }

    private static final Forms SIMPLE = Forms.of("d MMMM uuuu", "EEEE d MMMM uuuu, HH:mm");
    private static final Map<String, Forms> FORMS = Map.of(
            "en", Forms.of("d MMMM uuuu", "EEEE, d MMMM uuuu 'at' HH:mm"),
            "de", Forms.of("d. MMMM uuuu", "EEEE, d. MMMM uuuu 'um' HH:mm 'Uhr'"),
            "fr", Forms.french(),
            "es", Forms.of("d 'de' MMMM 'de' uuuu", "EEEE d 'de' MMMM 'de' uuuu 'a las' HH:mm"));

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    /**
     * For operators. In the zone of the first campaign: that is where the times of a schedule make sense; else in UTC.
     */
    public static DateWords of(List<Campaign> campaigns) {
        return new DateWords(
                campaigns.stream().findFirst().map(c -> c.schedule().zone()).orElse(ZoneOffset.UTC), Locale.ENGLISH);
    }

    /** Such as {@code Tuesday, 24 November 2026 at 07:30}. */
    public String full(Instant instant) {
        return told(forms().full(), instant);
    }

    /** Such as {@code Tue 24 Nov 07:30}; in English. */
    public String brief(Instant instant) {
        return SHORT.format(instant.atZone(zone));
    }

    /** Such as {@code 24 November 2026}. */
    public String day(Instant instant) {
        return told(forms().day(), instant);
    }

    /** Such as {@code Monday}. */
    public static String name(DayOfWeek day, Locale language) {
        return day.getDisplayName(TextStyle.FULL, language);
    }

    private Forms forms() {
        return FORMS.getOrDefault(language.getLanguage(), SIMPLE);
    }

    private String told(DateTimeFormatter form, Instant instant) {
        return form.withLocale(language).format(instant.atZone(zone));
    }
}
