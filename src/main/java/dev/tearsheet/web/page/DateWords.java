package dev.tearsheet.web.page;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.Campaign;

/** Times in words for people of one zone. */
public record DateWords(ZoneId zone) {
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final Set<DayOfWeek> WORKING_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** In the zone of the first campaign: that is where the times of a schedule make sense; else in UTC. */
    public static DateWords of(List<Campaign> campaigns) {
        return new DateWords(
                campaigns.stream().findFirst().map(c -> c.schedule().zone()).orElse(ZoneOffset.UTC));
    }

    /** Such as {@code Tuesday, 24 November 2026 at 07:30}. */
    public String full(Instant instant) {
        return FULL.format(instant.atZone(zone));
    }

    /** Such as {@code Tue 24 Nov 07:30}. */
    public String brief(Instant instant) {
        return SHORT.format(instant.atZone(zone));
    }

    /** Such as {@code 24 November 2026}. */
    public String day(Instant instant) {
        return DAY.format(instant.atZone(zone));
    }

    /** Such as {@code every day} or {@code on Monday and Thursday}. */
    public static String days(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return "every day";
        }
        if (days.equals(WORKING_DAYS)) {
            return "from Monday to Friday";
        }
        String names = days.stream()
                .sorted()
                .map(d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .collect(Collectors.joining(", "));
        int comma = names.lastIndexOf(", ");
        return "on " + (comma < 0 ? names : names.substring(0, comma) + " and " + names.substring(comma + 2));
    }
}
