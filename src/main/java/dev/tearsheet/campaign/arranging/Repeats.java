package dev.tearsheet.campaign.arranging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.campaign.Arrangement;
import dev.tearsheet.campaign.Aside;
import dev.tearsheet.campaign.Overrule;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.lesson.likeness.Likenesses;
import dev.tearsheet.lesson.likeness.Similar;

/**
 * Sees to lessons of which another article tells the same: they join the first telling, or are left out. Two lessons of
 * one article are left alone, since their author meant them apart; so are lessons that the operator keeps or has cut.
 */
final class Repeats {
    private final Arrangement.Same same;
    private final Map<String, Overrule> overrules;
    private final Locale language;

    Repeats(Arrangement.Same same, Map<String, Overrule> overrules, Locale language) {
        this.same = same;
        this.overrules = overrules;
        this.language = language;
    }

    /** @param sources all lessons as they were cut, so that a figure does not hang on what is told */
    List<SeriesLesson> settle(List<SeriesLesson> lessons, List<Lesson> sources, List<Aside> aside) {
        if (same == Arrangement.Same.KEEP_ALL) {
            return lessons;
        }
        Map<LessonKey, Set<LessonKey>> twins = twins(sources);
        Map<LessonKey, List<SeriesLesson>> tellings = new HashMap<>();
        List<List<SeriesLesson>> issues = new ArrayList<>();
        for (SeriesLesson lesson : lessons) {
            Optional<List<SeriesLesson>> first = firstTelling(lesson, twins, tellings);
            if (first.isEmpty()) {
                List<SeriesLesson> issue = new ArrayList<>(List.of(lesson));
                issues.add(issue);
                if (!isKept(lesson)) {
                    lesson.sources().forEach(source -> tellings.put(source, issue));
                }
            } else if (same == Arrangement.Same.MERGE) {
                first.get().add(lesson);
            } else {
                aside.add(new Aside(Aside.Reason.REPEATED, lesson));
            }
        }
        return issues.stream().map(issue -> joined(issue, aside)).toList();
    }

    /** The issue that a lesson of another article began with the same meaning. */
    private Optional<List<SeriesLesson>> firstTelling(
            SeriesLesson lesson, Map<LessonKey, Set<LessonKey>> twins, Map<LessonKey, List<SeriesLesson>> tellings) {
        return lesson.sources().stream()
                .filter(source -> !isKept(lesson))
                .flatMap(source -> twins.getOrDefault(source, Set.of()).stream())
                .sorted(Comparator.comparing(LessonKey::value))
                .map(twin -> tellings.getOrDefault(twin, List.of()))
                .filter(issue -> !issue.isEmpty() && !issue.get(0).article().equals(lesson.article()))
                .findFirst();
    }

    private static SeriesLesson joined(List<SeriesLesson> tellings, List<Aside> aside) {
        if (tellings.size() > 1) {
            tellings.stream()
                    .filter(l -> l.pieces().size() == 1)
                    .forEach(l -> aside.add(new Aside(Aside.Reason.MERGED, l)));
        }
        return tellings.stream().reduce(Retelling::joined).orElseThrow();
    }

    private boolean isKept(SeriesLesson lesson) {
        Overrule.Standing standing = Optional.ofNullable(
                        overrules.get(lesson.key().value()))
                .map(Overrule::standing)
                .orElse(Overrule.Standing.PLAIN);
        return standing == Overrule.Standing.KEPT || lesson.pieces().stream().anyMatch(piece -> piece.of() > 1);
    }

    private Map<LessonKey, Set<LessonKey>> twins(List<Lesson> sources) {
        Map<LessonKey, Set<LessonKey>> twins = new HashMap<>();
        List<List<Similar>> similar = Likenesses.among(sources, language);
        for (int i = 0; i < sources.size(); i++) {
            for (Similar s : similar.get(i)) {
                if (s.verdict() == Similar.Verdict.SAME) {
                    LessonKey one = sources.get(i).key();
                    LessonKey other = sources.get(s.other()).key();
                    twins.computeIfAbsent(one, key -> new HashSet<>()).add(other);
                    twins.computeIfAbsent(other, key -> new HashSet<>()).add(one);
                }
            }
        }
        return twins;
    }
}
