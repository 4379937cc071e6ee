package dev.tearsheet.lesson.heading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Promise;
import dev.tearsheet.lesson.marker.Candidate;
import dev.tearsheet.lesson.marker.Chain;
import dev.tearsheet.lesson.marker.Chains;

/** Finds headings with numbers that count on through the whole article: its strongest sign. */
final class NumberedHeadings implements HeadingFinder {
    private static final int FEWEST = 3;
    private static final double LIGHTEST = 0.5;

    @Override
    public Optional<Proposal> find(Draft draft) {
        List<Candidate> candidates = candidates(draft);
        return Chains.of(candidates).stream()
                .filter(chain -> isPlausible(chain) && !isListInText(draft, chain))
                .max(Comparator.comparingDouble(NumberedHeadings::score))
                .map(chain -> proposal(chain));
    }

    private static List<Candidate> candidates(Draft draft) {
        var weights = new MarkerWeights(draft);
        var candidates = new ArrayList<Candidate>();
        for (int i = draft.frontEnd() + 1; i < draft.size(); i++) {
            if (draft.leftOut(i) == null) {
                weights.candidate(i).ifPresent(candidates::add);
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

    /** Items that follow each other at once, in a small part of the text: what an article says in passing. */
    private static boolean isListInText(Draft draft, Chain chain) {
        List<Candidate> links = chain.links();
        int close = 0;
        for (int i = 1; i < links.size(); i++) {
            close += draft.next(links.get(i - 1).at()) == links.get(i).at() ? 1 : 0;
        }
        boolean compact = close * 5 >= (links.size() - 1) * 3
                && draft.at(links.get(0).at()).kind() != Passage.Kind.HEADING;
        int words = draft.words(links.get(0).at(), links.get(links.size() - 1).at() + 1);
        boolean small = words * 5 < draft.words(0, draft.size()) * 2;
        return compact && small && !Promise.of(draft).fits(chain.size());
    }

    /** A chain of one kind with the others: an unbroken count from 1 first. */
    private static double score(Chain chain) {
        double start = chain.kind() == Chain.Kind.ASCENDING && chain.first() == 1 ? 1 : 0;
        return chain.weight() * wholeness(chain) + start;
    }

    /** The share of the numbers that are there; half where the numbers say nothing. */
    private static double wholeness(Chain chain) {
        return switch (chain.kind()) {
            case ASCENDING, DESCENDING -> 1;
            case ALL_ONES -> 0.5;
            case WITH_GAPS ->
                (double) chain.size()
                        / chain.links().get(chain.size() - 1).marker().number();
        };
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
