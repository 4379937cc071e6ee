package dev.tearsheet.lesson.heading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.marker.Candidate;
import dev.tearsheet.lesson.marker.Chain;
import dev.tearsheet.lesson.marker.Chains;
import dev.tearsheet.lesson.marker.Marker;

/** Finds headings with numbers that count on through the whole article: its strongest sign. */
final class NumberedHeadings implements HeadingFinder {
    private static final int FEWEST = 3;
    private static final double LIGHTEST = 0.5;

    @Override
    public Optional<Proposal> find(Draft draft) {
        List<Candidate> candidates = candidates(draft);
        return Chains.of(candidates).stream()
                .filter(NumberedHeadings::isPlausible)
                .max(Comparator.comparingDouble(NumberedHeadings::score))
                .map(chain -> proposal(chain));
    }

    private static List<Candidate> candidates(Draft draft) {
        var weights = new MarkerWeights(draft);
        var candidates = new ArrayList<Candidate>();
        for (int i = draft.frontEnd() + 1; i < draft.size(); i++) {
            Optional<Marker> marker = draft.leftOut(i) == null ? weights.marker(i) : Optional.empty();
            if (marker.isPresent()) {
                candidates.add(new Candidate(i, marker.get(), weights.weight(i)));
            }
        }
        return candidates;
    }

    private static boolean isPlausible(Chain chain) {
        boolean single = chain.kind() == Chain.Kind.ALL_ONES
                && chain.links().stream().anyMatch(link -> link.weight() < LIGHTEST);
        boolean countdown = chain.kind() != Chain.Kind.DESCENDING
                || chain.links().get(chain.size() - 1).marker().number() == 1;
        return chain.size() >= FEWEST && chain.weight() / chain.size() >= LIGHTEST && !single && countdown;
    }

    /** A chain of one kind with the others: an unbroken count from 1 first. */
    private static double score(Chain chain) {
        double start = chain.kind() == Chain.Kind.ASCENDING && chain.first() == 1 ? 1 : 0;
        double broken = chain.kind() == Chain.Kind.ALL_ONES || chain.kind() == Chain.Kind.WITH_GAPS ? 0.5 : 1;
        return chain.weight() * broken + start;
    }

    private static Proposal proposal(Chain chain) {
        double confidence = switch (chain.kind()) {
            case ASCENDING -> chain.first() == 1 ? 0.97 : 0.82;
            case DESCENDING -> 0.92;
            case ALL_ONES, WITH_GAPS -> 0.85;
        };
        boolean mixed =
                chain.links().stream().anyMatch(link -> !link.marker().form().equals(chain.form()));
        boolean light = chain.weight() / chain.size() < 0.75;
        var headings = new ArrayList<Proposal.Found>();
        for (int i = 0; i < chain.size(); i++) {
            Candidate link = chain.links().get(i);
            int number =
                    chain.kind() == Chain.Kind.ALL_ONES ? i + 1 : link.marker().number();
            headings.add(new Proposal.Found(
                    link.at(), Optional.of(number), link.marker().length()));
        }
        String rule = "numbers " + chain.form() + (mixed ? " and others" : "") + kind(chain);
        return new Proposal(rule, confidence - (mixed ? 0.05 : 0) - (light ? 0.2 : 0), headings);
    }

    private static String kind(Chain chain) {
        return switch (chain.kind()) {
            case ASCENDING -> "";
            case DESCENDING -> ", counting down";
            case ALL_ONES -> ", each 1";
            case WITH_GAPS -> ", with gaps";
        };
    }
}
