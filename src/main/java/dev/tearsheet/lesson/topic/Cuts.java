package dev.tearsheet.lesson.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Chooses the cuts: deep valleys, with lessons of a good size between them; the best of all ways to cut. */
final class Cuts {
    private static final int FEWEST_WORDS = 150;
    private static final int MOST_WORDS = 900;
    private static final double GOOD_WORDS = 450;
    private static final double FAR_TOO_SHORT = 20;

    private final List<Unit> units;
    private final Shifts shifts;

    Cuts(List<Unit> units, Shifts shifts) {
        this.units = units;
        this.shifts = shifts;
    }

    /** The paragraphs at which lessons begin, the first among them. */
    List<Integer> best() {
        int size = units.size();
        double[] costs = new double[size + 1];
        int[] froms = new int[size + 1];
        for (int end = 1; end <= size; end++) {
            costs[end] = Double.MAX_VALUE;
            int words = 0;
            for (int from = end - 1; from >= 0; from--) {
                words += units.get(from).words();
                if (words > MOST_WORDS && from < end - 1) {
                    break;
                }
                double cost = costs[from] + cost(words) - (from == 0 ? 0 : shifts.before(from));
                if (cost < costs[end]) {
                    costs[end] = cost;
                    froms[end] = from;
                }
            }
        }
        var cuts = new ArrayList<Integer>();
        for (int end = size; end > 0; end = froms[end]) {
            cuts.add(froms[end]);
        }
        Collections.reverse(cuts);
        return cuts;
    }

    private static double cost(int words) {
        double away = Math.log(Math.max(1, words) / GOOD_WORDS);
        return words < FEWEST_WORDS ? FAR_TOO_SHORT : 0.5 + away * away / 2;
    }
}
