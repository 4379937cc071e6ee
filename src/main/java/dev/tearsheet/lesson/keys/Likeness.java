package dev.tearsheet.lesson.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.words.Words;

/**
 * Pairs lessons that are alike though neither words nor heading are equal: by the share of word pairs they have in
 * common. Only lessons that share a rare word pair are compared, so the time does not grow with the square.
 */
final class Likeness {
    private static final double ENOUGH = 0.85;
    private static final double SAME_HEADING = 0.6;
    private static final int COMMON = 25;

    private final List<Lesson> before;
    private final List<Lesson> now;
    private final int[] same;
    private final boolean[] used;

    Likeness(List<Lesson> before, List<Lesson> now, int[] same, boolean[] used) {
        this.before = before;
        this.now = now;
        this.same = same;
        this.used = used;
    }

    private record Pair(int index, int old, double score) {}

    /** The best pairs first, each lesson in one of them. */
    void match() {
        List<Pair> pairs = pairs();
        pairs.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(Pair::old)
                .thenComparingInt(Pair::index));
        for (Pair pair : pairs) {
            if (same[pair.index] < 0 && !used[pair.old]) {
                same[pair.index] = pair.old;
                used[pair.old] = true;
            }
        }
    }

    private List<Pair> pairs() {
        Map<Integer, Set<String>> old = new HashMap<>();
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (!used[i]) {
                Set<String> pairs = wordPairs(before.get(i));
                old.put(i, pairs);
                for (String pair : pairs) {
                    holders.computeIfAbsent(pair, unused -> new ArrayList<>()).add(i);
                }
            }
        }
        var found = new ArrayList<Pair>();
        for (int i = 0; i < now.size() && !old.isEmpty(); i++) {
            if (same[i] < 0) {
                compare(i, old, holders, found);
            }
        }
        return found;
    }

    private void compare(
            int index, Map<Integer, Set<String>> old, Map<String, List<Integer>> holders, List<Pair> found) {
        Set<String> mine = wordPairs(now.get(index));
        Map<Integer, Integer> shared = new HashMap<>();
        for (String pair : mine) {
            List<Integer> lessons = holders.getOrDefault(pair, List.of());
            if (lessons.size() <= COMMON) {
                lessons.forEach(lesson -> shared.merge(lesson, 1, Integer::sum));
            }
        }
        for (int lesson : shared.keySet()) {
            double body = share(mine, old.get(lesson));
            double title = share(titleWords(now.get(index)), titleWords(before.get(lesson)));
            // A heading that stayed vouches for a text that was rewritten in part, a text that stayed for its heading.
            double score = Math.max(body, (title + body) / 2);
            if (score >= ENOUGH || title == 1 && body >= 1 - SAME_HEADING) {
                found.add(new Pair(index, lesson, score));
            }
        }
    }

    private static Set<String> titleWords(Lesson lesson) {
        return new HashSet<>(Words.of(lesson.title()));
    }

    private static Set<String> wordPairs(Lesson lesson) {
        var pairs = new HashSet<String>();
        for (Block block : lesson.body()) {
            String before = "";
            for (String word : Words.of(block.text())) {
                pairs.add(before + " " + word);
                before = word;
            }
        }
        return pairs;
    }

    /** Twice what both have, as a share of what they have together. */
    private static double share(Set<String> one, Set<String> other) {
        Set<String> smaller = one.size() < other.size() ? one : other;
        Set<String> larger = smaller == one ? other : one;
        long both = smaller.stream().filter(larger::contains).count();
        return one.isEmpty() && other.isEmpty() ? 1 : 2.0 * both / (one.size() + other.size());
    }
}
