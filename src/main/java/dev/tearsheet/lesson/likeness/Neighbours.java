package dev.tearsheet.lesson.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lessons that are worth a comparison: those that share most of the weightiest stems which not too many have. So
 * the work for one lesson has a bound, however many there are.
 */
final class Neighbours {
    /** So many of a lesson's stems are looked up. */
    private static final int WEIGHTIEST = 60;
    /** A stem that more lessons have finds nobody. */
    private static final int COMMON = 40;
    /** So many lessons are compared with one. */
    private static final int NEAREST = 30;

    private final WordWeights weights;
    private final List<List<String>> weightiest = new ArrayList<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();

    Neighbours(WordWeights weights) {
        this.weights = weights;
        for (int i = 0; i < weights.size(); i++) {
            weightiest.add(weightiest(i));
            for (String stem : weightiest.get(i)) {
                holders.computeIfAbsent(stem, s -> new ArrayList<>()).add(i);
            }
        }
    }

    List<Integer> of(int lesson) {
        Map<Integer, Double> shared = new HashMap<>();
        for (String stem : weightiest.get(lesson)) {
            double weight = weights.of(lesson).get(stem);
            holders.get(stem)
                    .forEach(other ->
                            shared.merge(other, weight * weights.of(other).get(stem), Double::sum));
        }
        shared.remove(lesson);
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NEAREST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> weightiest(int lesson) {
        return weights.of(lesson).entrySet().stream()
                .filter(stem -> weights.holders(stem.getKey()) <= COMMON)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WEIGHTIEST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
