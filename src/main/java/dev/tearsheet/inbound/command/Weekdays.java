package dev.tearsheet.inbound.command;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days of the week: "mon-fri", "Montag, Donnerstag", "lun mer ven", "every day"; and "2/week". */
final class Weekdays {
    private static final Pattern PACE = Pattern.compile(
            "([1-7])(?: ?[x×])?" + "(?: ?/ ?| (?:a|per|pro|in der|par|por|a la) )?(?:week|woche|semaine|semana)?");
    private static final Set<String> ALL = Set.of(
            "daily",
            "every day",
            "all",
            "taglich",
            "jeden tag",
            "alle",
            "tous les jours",
            "chaque jour",
            "todos los dias",
            "cada dia",
            "diario");
    private static final Set<String> WORKING =
            Set.of("weekdays", "workdays", "werktags", "wochentags", "en semaine", "entre semana", "laborables");
    private static final Set<String> WEEKEND = Set.of("weekends", "weekend", "wochenende", "fin de semana", "week-end");
    private static final Pattern BETWEEN =
            Pattern.compile("(\\p{L}{2,10})\\.? ?(?:-|–|to|bis|a|au) ?(\\p{L}{2,10})\\.?");
    private static final Pattern SEPARATOR = Pattern.compile("(?:\\s*[,;/+&]\\s*| (?:and|und|et|y) | )+");
    private static final Map<String, DayOfWeek> NAMES = names();

    private Weekdays() {}

    static Optional<DayOfWeek> one(String text) {
        return Optional.ofNullable(NAMES.get(text.endsWith(".") ? text.substring(0, text.length() - 1) : text));
    }

    /** At least one day, or nothing. */
    static Optional<Set<DayOfWeek>> several(String text) {
        if (ALL.contains(text)) {
            return Optional.of(EnumSet.allOf(DayOfWeek.class));
        }
        if (WORKING.contains(text)) {
            return Optional.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        }
        if (WEEKEND.contains(text)) {
            return Optional.of(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        }
        return range(text).or(() -> list(text));
    }

    /** How many a week, 1 to 7. */
    static Optional<Integer> pace(String text) {
        if (ALL.contains(text)) {
            return Optional.of(DayOfWeek.values().length);
        }
        Matcher pace = PACE.matcher(text);
        return pace.matches() ? Optional.of(Integer.parseInt(pace.group(1))) : Optional.empty();
    }

    private static Optional<Set<DayOfWeek>> range(String text) {
        Matcher between = BETWEEN.matcher(text);
        Optional<DayOfWeek> first = between.matches() ? one(between.group(1)) : Optional.empty();
        Optional<DayOfWeek> last = first.flatMap(f -> one(between.group(2)));
        return last.map(l -> {
            Set<DayOfWeek> days = EnumSet.of(l);
            for (DayOfWeek day = first.get(); day != l; day = day.plus(1)) {
                days.add(day);
            }
            return days;
        });
    }

    private static Optional<Set<DayOfWeek>> list(String text) {
        List<Optional<DayOfWeek>> days =
                SEPARATOR.splitAsStream(text).map(Weekdays::one).toList();
        boolean known = !days.isEmpty() && days.stream().allMatch(Optional::isPresent);
        return known
                ? Optional.of(
                        EnumSet.copyOf(days.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    /** As people write them: in full, by the first three letters, in German by two. */
    private static Map<String, DayOfWeek> names() {
        Map<String, DayOfWeek> all = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            Vocabulary.LANGUAGES.forEach(language -> {
                String name = Line.bare(day.getDisplayName(TextStyle.FULL, language));
                all.put(name, day);
                all.put(name.substring(0, 3), day);
                all.put(Line.bare(day.getDisplayName(TextStyle.SHORT, language)).replace(".", ""), day);
            });
        }
        return Map.copyOf(all);
    }
}
