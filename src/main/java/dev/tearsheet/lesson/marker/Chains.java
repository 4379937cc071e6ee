package dev.tearsheet.lesson.marker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Looks for the chains among the markers of an article. For each form of marker it keeps, by number, the heaviest chain
 * that ends there: one step a marker, so the time grows with their number only.
 */
public final class Chains {
    /** A chain that begins elsewhere than at 1 has lost its beginning. */
    private static final double LATE_START = 0.5;
    /** A number that is left out in the middle. */
    private static final double SKIPPED = 0.7;

    private static final double HEADING = 0.8;

    private Chains() {}

    /** Every chain worth a look, at most one of each kind for each form and each group of forms. */
    public static List<Chain> of(List<Candidate> candidates) {
        var chains = new ArrayList<Chain>();
        Map<String, List<Candidate>> forms = grouped(candidates, Marker::form);
        Map<String, List<Candidate>> groups = grouped(candidates, Marker::group);
        forms.values().forEach(same -> collect(same, chains));
        groups.forEach((group, same) -> {
            boolean mixed = forms.get(same.get(0).marker().form()).size() < same.size();
            if (mixed) {
                collect(same, chains);
            }
        });
        return chains;
    }

    private static Map<String, List<Candidate>> grouped(List<Candidate> candidates, Function<Marker, String> name) {
        var groups = new LinkedHashMap<String, List<Candidate>>();
        for (Candidate candidate : candidates) {
            groups.computeIfAbsent(name.apply(candidate.marker()), unused -> new ArrayList<>())
                    .add(candidate);
        }
        return groups;
    }

    private static void collect(List<Candidate> same, List<Chain> chains) {
        List<Candidate> ascending = ascending(same);
        add(chains, isUnbroken(ascending) ? Chain.Kind.ASCENDING : Chain.Kind.WITH_GAPS, ascending);
        var backwards = new ArrayList<>(same);
        backwards.replaceAll(Candidate::freed);
        Collections.reverse(backwards);
        List<Candidate> countdown = ascending(backwards);
        Collections.reverse(countdown);
        add(chains, Chain.Kind.DESCENDING, countdown);
        add(
                chains,
                Chain.Kind.ALL_ONES,
                same.stream().filter(c -> c.marker().number() == 1).toList());
        if (same.get(0).marker().group().endsWith(" N")) {
            add(chains, Chain.Kind.WITH_GAPS, growing(same));
        }
    }

    private static boolean isUnbroken(List<Candidate> links) {
        int last = links.size() - 1;
        return last < 0
                || links.get(last).marker().number() - links.get(0).marker().number() == last;
    }

    private static void add(List<Chain> chains, Chain.Kind kind, List<Candidate> links) {
        if (links.size() > 1) {
            chains.add(new Chain(kind, links));
        }
    }

    /**
     * The heaviest unbroken count. A small list goes into it as a whole or not at all: its items are entered from their
     * first one only, and left from their last.
     */
    private static List<Candidate> ascending(List<Candidate> candidates) {
        var ends = new HashMap<Integer, Link>();
        Link best = null;
        Link previous = null;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            Link link = new Link(candidate, before(candidate, ends, previous));
            boolean goesOn = i + 1 < candidates.size() && candidates.get(i + 1).tie() == Candidate.Tie.FIRM;
            if (!goesOn) {
                // At equal weight the later one wins: a second list must not go on counting from the first.
                ends.merge(candidate.marker().number(), link, (old, young) -> young.total >= old.total ? young : old);
            }
            best = best == null || link.total > best.total ? link : best;
            previous = link;
        }
        return best == null ? List.of() : best.toList();
    }

    private static Link before(Candidate candidate, Map<Integer, Link> ends, Link previous) {
        Link heaviest = heaviest(candidate, ends);
        boolean counts = previous != null
                && previous.candidate.marker().number() + 1
                        == candidate.marker().number();
        Link above = counts ? previous : null;
        return switch (candidate.tie()) {
            case FIRM -> above;
            case LOOSE -> heaviest == null || above != null && above.total > heaviest.total ? above : heaviest;
            case FREE -> heaviest;
        };
    }

    /** The chain that this one goes on with; where the number before is missing, an author may have left it out. */
    private static Link heaviest(Candidate candidate, Map<Integer, Link> ends) {
        Link next = ends.get(candidate.marker().number() - 1);
        Link skipped = ends.get(candidate.marker().number() - 2);
        boolean heading = candidate.weight() >= HEADING && candidate.marker().number() > 2;
        boolean leap = heading
                && skipped != null
                && skipped.candidate.weight() >= HEADING
                && (next == null || skipped.total - SKIPPED > next.total);
        return leap ? skipped : next;
    }

    /** The numbers that grow from marker to marker, each the next one that is larger than all before. */
    private static List<Candidate> growing(List<Candidate> candidates) {
        var links = new ArrayList<Candidate>();
        int last = 0;
        for (Candidate candidate : candidates) {
            if (candidate.marker().number() > last) {
                links.add(candidate);
                last = candidate.marker().number();
            }
        }
        return links;
    }

    /** The last marker of a chain, with the chain before it. */
    private static final class Link {
        private final Candidate candidate;
        private final Link before;
        private final double total;

        Link(Candidate candidate, Link before) {
            this.candidate = candidate;
            this.before = before;
            double start = candidate.marker().number() == 1 ? 0 : -LATE_START;
            boolean leap = before != null
                    && before.candidate.marker().number() + 1
                            != candidate.marker().number();
            this.total = candidate.weight() + (before == null ? start : before.total - (leap ? SKIPPED : 0));
        }

        List<Candidate> toList() {
            var links = new ArrayList<Candidate>();
            for (Link link = this; link != null; link = link.before) {
                links.add(link.candidate);
            }
            Collections.reverse(links);
            return links;
        }
    }
}
