package dev.tearsheet.app.bench;

import java.util.List;

/** One figure in several runs. */
public record Spread(double median, double least, double most) {
    /** @param runs one and up */
    static Spread of(List<Double> runs) {
        List<Double> sorted = runs.stream().sorted().toList();
        int last = sorted.size() - 1;
        return new Spread((sorted.get(last / 2) + sorted.get((last + 1) / 2)) / 2, sorted.get(0), sorted.get(last));
    }

    /** Rounded to so many places after the point. */
    Spread rounded(int places) {
        double unit = Math.pow(10, places);
        return new Spread(
                Math.round(median * unit) / unit, Math.round(least * unit) / unit, Math.round(most * unit) / unit);
    }
}
