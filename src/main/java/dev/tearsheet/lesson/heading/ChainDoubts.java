package dev.tearsheet.lesson.heading;

import java.util.Arrays;
import java.util.List;

import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.marker.Candidate;
import dev.tearsheet.lesson.marker.Chain;

/** Says what speaks against a chain of numbers that was accepted all the same; a promise in the title outweighs one. */
final class ChainDoubts {
    private static final double SMALL = 0.05;
    private static final double GRAVE = 0.2;
    private static final double LIGHT = 0.75;
    private static final double HEADING = 0.8;
    /** A lesson so many times as long as the usual one holds something else. */
    private static final int FAR_LONGER = 8;

    private final Draft draft;
    private final List<Candidate> candidates;

    ChainDoubts(Draft draft, List<Candidate> candidates) {
        this.draft = draft;
        this.candidates = candidates;
    }

    /** What is to be taken off its confidence. */
    double of(Chain chain) {
        boolean grave = chain.weight() / chain.size() < LIGHT || hasStrangers(chain) || isUneven(chain);
        return (isMixed(chain) ? SMALL : 0) + (grave ? GRAVE : 0);
    }

    static boolean isMixed(Chain chain) {
        return chain.links().stream().anyMatch(link -> !link.marker().form().equals(chain.form()));
    }

    /** Whether many other headings bear numbers of the same form: its links, or the lessons, come from several lists. */
    private boolean hasStrangers(Chain chain) {
        long all = candidates.stream()
                .filter(one -> one.weight() >= HEADING && one.marker().form().equals(chain.form()))
                .count();
        return (all - chain.size()) * 2 > chain.size();
    }

    private boolean isUneven(Chain chain) {
        List<Candidate> links = chain.links();
        var words = new int[links.size() - 1];
        for (int i = 0; i < words.length; i++) {
            words[i] = draft.words(links.get(i).at(), links.get(i + 1).at());
        }
        Arrays.sort(words);
        return words[words.length - 1] > FAR_LONGER * Math.max(1, words[words.length / 2]);
    }
}
