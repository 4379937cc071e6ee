package dev.tearsheet.campaign.folder;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads days of the week as people write them: {@code every day}, {@code mon-fri}, {@code Monday, Thu}. */
final class SendDays {
    /** What to write instead of a word that names no day. */
    static final class Unknown extends Exception {
        Unknown(String message) {
            super(message);
        }
    }

    /** So many days a week, as far apart as they can be. */
    private static final List<Set<DayOfWeek>> SPACED = List.of(
            EnumSet.of(DayOfWeek.MONDAY),
            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
            EnumSet.allOf(DayOfWeek.class));

    private SendDays() {}

    static Set<DayOfWeek> parse(String written) throws Unknown {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : written.strip().toLowerCase(Locale.ROOT).split("\\s*(,|\\band\\b)\\s*")) {
            days.addAll(part(part));
        }
        return Collections.unmodifiableSet(days);
    }

    private static Set<DayOfWeek> part(String part) throws Unknown {
        switch (part.replaceAll("[\\s_-]+", " ")) {
            case "every day", "everyday", "daily":
                return EnumSet.allOf(DayOfWeek.class);
            case "weekdays":
                return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
            case "weekends":
                return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            default:
                if (part.matches("[1-7] (per|a) week")) {
                    return SPACED.get(part.charAt(0) - '1');
                }
                String[] ends = part.split("\\s*(-|–|\\bto\\b)\\s*", 2);
                return ends.length == 1 ? EnumSet.of(day(part)) : range(day(ends[0]), day(ends[1]));
        }
    }

    /** From one day to another, over the end of the week if need be: fri-mon. */
    private static Set<DayOfWeek> range(DayOfWeek first, DayOfWeek last) {
        Set<DayOfWeek> days = EnumSet.of(first);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }

    private static DayOfWeek day(String word) throws Unknown {
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            if (word.length() >= 3 && name.startsWith(word)) {
                return day;
            }
        }
        throw new Unknown("'" + word + "' is no day"
                + Nearest.to(word, words())
                        .map(near -> ": did you mean '" + near + "'?")
                        .orElse(": write 'every day', 'weekdays', 'weekends', or days such as 'mon-fri' or"
                                + " '[mon, wed, fri]'"));
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>(List.of("every day", "weekdays", "weekends"));
        Arrays.stream(DayOfWeek.values()).forEach(day -> {
            words.add(day.name().toLowerCase(Locale.ROOT));
            words.add(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT));
        });
        return words;
    }
}
