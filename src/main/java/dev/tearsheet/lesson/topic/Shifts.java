package dev.tearsheet.lesson.topic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much the subject changes between two paragraphs: how deep the likeness of the words above and below falls between
 * the peaks beside it (TextTiling, Hearst 1997, by paragraphs).
 */
final class Shifts {
    /** So many paragraphs on each side are compared. */
    private static final int WINDOW = 4;

    private final List<Unit> units;
    private final Map<String, Integer> holders = new HashMap<>();
    private final double[] likeness;
    private final double[] depths;

    Shifts(List<Unit> units) {
        this.units = units;
        units.forEach(unit -> unit.content().forEach(word -> holders.merge(word, 1, Integer::sum)));
        this.likeness = new double[units.size()];
        for (int i = 1; i < units.size(); i++) {
            likeness[i] = likeness(i);
        }
        this.depths = depths();
        double deepest = Arrays.stream(depths).max().orElse(0);
        for (int i = 0; i < depths.length && deepest > 0; i++) {
            depths[i] /= deepest;
        }
    }

    /** The depth of the valley before the paragraph: 1 for the deepest of the article, and for a heading. */
    double before(int unit) {
        return units.get(unit).headed() ? 1 : depths[unit];
    }

    /** From each gap up to the peak on its left and the one on its right, in one way through the article for each. */
    private double[] depths() {
        double[] left = likeness.clone();
        for (int i = 2; i < left.length; i++) {
            left[i] = likeness[i - 1] >= likeness[i] ? left[i - 1] : likeness[i];
        }
        double[] right = likeness.clone();
        for (int i = right.length - 2; i > 0; i--) {
            right[i] = likeness[i + 1] >= likeness[i] ? right[i + 1] : likeness[i];
        }
        var depths = new double[likeness.length];
        for (int i = 1; i < depths.length; i++) {
            depths[i] = left[i] + right[i] - 2 * likeness[i];
        }
        return depths;
    }

    /** The cosine between the words of the paragraphs above and below. */
    private double likeness(int gap) {
        Map<String, Double> above = weights(Math.max(0, gap - WINDOW), gap);
        Map<String, Double> below = weights(gap, Math.min(units.size(), gap + WINDOW));
        double sum = 0;
        for (Map.Entry<String, Double> word : above.entrySet()) {
            sum += word.getValue() * below.getOrDefault(word.getKey(), 0.0);
        }
        double length = length(above) * length(below);
        return length == 0 ? 0 : sum / length;
    }

    private Map<String, Double> weights(int from, int to) {
        var weights = new TreeMap<String, Double>();
        for (Unit unit : units.subList(from, to)) {
            unit.content().forEach(word -> weights.merge(word, rarity(word), Double::sum));
        }
        return weights;
    }

    private double rarity(String word) {
        return Math.log(1 + units.size() / (double) holders.get(word));
    }

    private static double length(Map<String, Double> weights) {
        return Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    }
}
