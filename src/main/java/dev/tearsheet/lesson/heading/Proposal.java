package dev.tearsheet.lesson.heading;

import java.util.List;
import java.util.Optional;

/**
 * Headings that may be those of the lessons.
 *
 * @param rule how they were found, in a few words for the operator
 */
record Proposal(String rule, double confidence, List<Found> headings) {
    /**
     * One of them.
     *
     * @param markerLength how many characters of the passage's head are its number
     */
    record Found(int at, Optional<Integer> number, int markerLength) {
        static Found plain(int at) {
            return new Found(at, Optional.empty(), 0);
        }
    }

    Proposal {
        headings = List.copyOf(headings);
    }

    int size() {
        return headings.size();
    }

    int first() {
        return headings.get(0).at();
    }

    Proposal withConfidence(double other) {
        return new Proposal(rule, other, headings);
    }
}
