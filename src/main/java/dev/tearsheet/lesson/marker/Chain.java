package dev.tearsheet.lesson.marker;

import java.util.List;

/** Markers of one list, in reading order. */
public record Chain(Kind kind, List<Candidate> links) {
    public enum Kind {
        /** 1, 2, 3: each one more than the one before. */
        ASCENDING,
        /** 3, 2, 1: a countdown. */
        DESCENDING,
        /** 1, 1, 1: a list that its editor broke; the position counts. */
        ALL_ONES,
        /** Day 1, Day 3, Day 10: a word and a number may leave numbers out. */
        WITH_GAPS
    }

    public Chain {
        links = List.copyOf(links);
    }

    public double weight() {
        return links.stream().mapToDouble(Candidate::weight).sum();
    }

    public int size() {
        return links.size();
    }

    public int first() {
        return links.get(0).marker().number();
    }

    public String form() {
        return links.get(0).marker().form();
    }
}
