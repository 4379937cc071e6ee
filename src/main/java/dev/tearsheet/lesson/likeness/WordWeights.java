package dev.tearsheet.lesson.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Lesson;

/**
 * What each lesson is about: its stems with their weights (TF-IDF). A stem weighs more the more often it stands in the
 * lesson, the fewer lessons have it, and if it stands in the title. The squares of a lesson's weights sum up to 1.
 */
final class WordWeights {
    /** A word of a title counts as so many of the body. */
    private static final int TITLE = 5;
    /** A word that is said again counts a little less each time. */
    private static final double AGAIN = 0.75;

    private final List<Map<String, Double>> lessons;
    private final Map<String, Integer> holders;

    private WordWeights(List<Map<String, Double>> lessons, Map<String, Integer> holders) {
        this.lessons = lessons;
        this.holders = holders;
    }

    static WordWeights of(List<Lesson> lessons, Locale usual) {
        List<Map<String, Double>> counts = new ArrayList<>();
        Map<String, Integer> holders = new HashMap<>();
        Map<Locale, Stems> stems = new HashMap<>();
        try {
            for (Lesson lesson : lessons) {
                Stems own = stems.computeIfAbsent(Tongue.of(lesson, usual), Stems::in);
                Map<String, Double> count = count(lesson, own);
                count.keySet().forEach(stem -> holders.merge(stem, 1, Integer::sum));
                counts.add(count);
            }
        } finally {
            stems.values().forEach(Stems::close);
        }
        counts.forEach(count -> weigh(count, holders, lessons.size()));
        return new WordWeights(counts, holders);
    }

    int size() {
        return lessons.size();
    }

    Map<String, Double> of(int lesson) {
        return lessons.get(lesson);
    }

    /** How many lessons have this stem. */
    int holders(String stem) {
        return holders.getOrDefault(stem, 0);
    }

    /** The cosine of the angle between two lessons: 0 if they share no stem, 1 if they have the same in like measure. */
    double likeness(int one, int other) {
        Map<String, Double> smaller = lessons.get(one);
        Map<String, Double> larger = lessons.get(other);
        if (smaller.size() > larger.size() || smaller.size() == larger.size() && one > other) {
            return likeness(other, one);
        }
        double sum = 0;
        for (Map.Entry<String, Double> stem : smaller.entrySet()) {
            sum += stem.getValue() * larger.getOrDefault(stem.getKey(), 0.0);
        }
        return Math.min(1, sum);
    }

    private static Map<String, Double> count(Lesson lesson, Stems stems) {
        Map<String, Double> count = new HashMap<>();
        stems.of(lesson.title()).forEach(stem -> count.merge(stem, (double) TITLE, Double::sum));
        for (Block block : lesson.body()) {
            stems.of(block.text()).forEach(stem -> count.merge(stem, 1.0, Double::sum));
        }
        return count;
    }

    private static void weigh(Map<String, Double> count, Map<String, Integer> holders, int lessons) {
        count.replaceAll((stem, times) -> Math.pow(times, AGAIN) * rarity(holders.get(stem), lessons));
        double length =
                Math.sqrt(count.values().stream().mapToDouble(w -> w * w).sum());
        count.replaceAll((stem, weight) -> weight / length);
    }

    private static double rarity(int holders, int lessons) {
        return Math.log(1 + lessons / (double) holders);
    }
}
