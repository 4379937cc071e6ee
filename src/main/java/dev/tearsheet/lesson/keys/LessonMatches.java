package dev.tearsheet.lesson.keys;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.tearsheet.lesson.Lesson;

/** Finds for each new lesson the one before that is the same: by its words, then by its heading, then by likeness. */
final class LessonMatches {
    private final List<Lesson> before;
    private final List<Lesson> now;
    private final int[] same;
    private final boolean[] used;

    LessonMatches(List<Lesson> before, List<Lesson> now) {
        this.before = before;
        this.now = now;
        this.same = new int[now.size()];
        this.used = new boolean[before.size()];
        Arrays.fill(same, -1);
    }

    /** For each new lesson the position of the same one before, or -1. */
    int[] sameBefore() {
        if (!before.isEmpty()) {
            match(lesson -> ContentHash.of(lesson.title(), lesson.body()));
            match(lesson -> lesson.body().isEmpty() ? null : ContentHash.of(lesson.body()));
            matchUnique(lesson -> String.join(" ", dev.tearsheet.lesson.words.Words.of(lesson.title())));
            new Likeness(before, now, same, used).match();
        }
        return same;
    }

    /** Pairs those of equal name, several of one name in their order; a lesson named null has none. */
    private void match(Function<Lesson, String> name) {
        Map<String, Deque<Integer>> known = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            String key = used[i] ? null : name.apply(before.get(i));
            if (key != null) {
                known.computeIfAbsent(key, unused -> new ArrayDeque<>()).add(i);
            }
        }
        for (int i = 0; i < now.size(); i++) {
            Deque<Integer> candidates = same[i] < 0 ? known.get(String.valueOf(name.apply(now.get(i)))) : null;
            if (candidates != null && !candidates.isEmpty()) {
                pair(i, candidates.remove());
            }
        }
    }

    /** As match, but where a name occurs twice the likeness of the texts has to decide. */
    private void matchUnique(Function<Lesson, String> name) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            counts.merge(used[i] ? "" : "b " + name.apply(before.get(i)), 1, Integer::sum);
        }
        for (int i = 0; i < now.size(); i++) {
            counts.merge(same[i] >= 0 ? "" : "n " + name.apply(now.get(i)), 1, Integer::sum);
        }
        match(lesson -> {
            String key = name.apply(lesson);
            boolean once = counts.getOrDefault("b " + key, 0) == 1 && counts.getOrDefault("n " + key, 0) == 1;
            return once ? key : null;
        });
    }

    private void pair(int index, int old) {
        same[index] = old;
        used[old] = true;
    }
}
