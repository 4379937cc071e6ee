package dev.tearsheet.campaign.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.campaign.arranging.Seen;
import dev.tearsheet.campaign.change.LessonChange.Kind;
import dev.tearsheet.campaign.revision.Revision;
import dev.tearsheet.lesson.keys.Comparison;

/**
 * How two revisions of a campaign differ.
 *
 * @param lessons those of the later one in their order, then those that are gone
 * @param aside whether lessons that stand aside are others, which no reader sees
 */
public record Change(List<LessonChange> lessons, List<SettingChange> settings, boolean aside) {
    public Change {
        lessons = List.copyOf(lessons);
        settings = List.copyOf(settings);
    }

    public static Change of(Revision before, Revision after) {
        return new Change(
                lessons(before.campaign().series(), after.campaign().series()),
                settings(before, after),
                !Aside.of(before).equals(Aside.of(after)));
    }

    public boolean isNothing() {
        return !aside && settings.isEmpty() && lessons.stream().allMatch(LessonChange::isNothing);
    }

    /** In a few words, such as "2 lessons new, 1 changed; schedule.at". */
    public String words() {
        List<String> parts = new ArrayList<>();
        tell(parts, count(Kind.NEW), "new");
        tell(parts, count(Kind.GONE), "gone");
        tell(parts, count(Kind.CHANGED), "changed");
        tell(parts, lessons.stream().filter(LessonChange::moved).count(), "moved");
        String told = parts.isEmpty() ? "" : "lessons: " + String.join(", ", parts);
        String names =
                String.join(", ", settings.stream().map(SettingChange::name).toList());
        String both = told.isEmpty() || names.isEmpty() ? told + names : told + "; " + names;
        return both.isEmpty() && aside ? "lessons that stand aside" : both;
    }

    private long count(Kind kind) {
        return lessons.stream().filter(l -> l.kind() == kind).count();
    }

    private static void tell(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    private static List<LessonChange> lessons(Series before, Series after) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.put(before.lessons().get(i).ordinal(), i);
        }
        int[] same = after.lessons().stream()
                .mapToInt(l -> places.getOrDefault(l.ordinal(), -1))
                .toArray();
        Set<Integer> inOrder = Comparison.inOrder(same);
        List<LessonChange> changes = new ArrayList<>();
        for (int i = 0; i < same.length; i++) {
            SeriesLesson now = after.lessons().get(i);
            Optional<SeriesLesson> old = same[i] < 0
                    ? Optional.empty()
                    : Optional.of(before.lessons().get(same[i]));
            places.remove(now.ordinal());
            boolean moved = old.isPresent() && !inOrder.contains(i);
            changes.add(new LessonChange(kind(old, now), moved, same[i] + 1, i + 1, old, Optional.of(now)));
        }
        places.values().stream()
                .sorted()
                .map(i -> new LessonChange(
                        Kind.GONE, false, i + 1, 0, Optional.of(before.lessons().get(i)), Optional.empty()))
                .forEach(changes::add);
        return changes;
    }

    private static Kind kind(Optional<SeriesLesson> old, SeriesLesson now) {
        return old.map(o -> Seen.of(o).equals(Seen.of(now)) ? Kind.SAME : Kind.CHANGED)
                .orElse(Kind.NEW);
    }

    private static List<SettingChange> settings(Revision before, Revision after) {
        Map<String, String> was = SettingWords.of(before);
        Map<String, String> is = SettingWords.of(after);
        List<SettingChange> changes = new ArrayList<>();
        // The holidays of a country may be named in one of them only.
        Stream.concat(is.keySet().stream(), was.keySet().stream()).distinct().forEach(name -> {
            SettingChange change = new SettingChange(name, was.getOrDefault(name, ""), is.getOrDefault(name, ""));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        });
        if (!questions(before.campaign()).equals(questions(after.campaign()))) {
            changes.add(new SettingChange(
                    "questions",
                    before.campaign().series().questions().size() + " in the finishing mail",
                    after.campaign().series().questions().size() + " in the finishing mail"));
        }
        return changes;
    }

    private static Seen questions(Campaign campaign) {
        return Seen.of(campaign.series().questions());
    }

    /** What a revision holds that is not told. */
    private record Aside(List<Object> aside) {
        static Aside of(Revision revision) {
            return new Aside(revision.campaign().series().aside().stream()
                    .<Object>map(a -> List.of(a.reason(), Seen.of(a.lesson())))
                    .toList());
        }
    }
}
