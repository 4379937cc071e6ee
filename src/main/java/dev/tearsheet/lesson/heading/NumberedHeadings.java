package dev.tearsheet.lesson.heading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.marker.Candidate;
import dev.tearsheet.lesson.marker.Chain;
import dev.tearsheet.lesson.marker.Chains;
import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;

/** Finds headings with numbers that count on through the whole article: its strongest sign. */
final class NumberedHeadings implements HeadingFinder {
    private static final int LONGEST_REFERENCES = 4;

    @Override
    public Optional<Proposal> find(Draft draft) {
        List<Candidate> candidates = candidates(draft);
        var judge = new ChainJudge(draft);
        return Chains.of(candidates).stream()
                .filter(judge::accepts)
                .max(Comparator.comparingDouble(NumberedHeadings::score))
                .map(chain -> proposal(chain, new Miscounts(draft, candidates), new ChainDoubts(draft, candidates)));
    }

    private static List<Candidate> candidates(Draft draft) {
        var weights = new MarkerWeights(draft);
        var candidates = new ArrayList<Candidate>();
        for (int i = draft.frontEnd() + 1; i < draft.size() && !isReferences(draft, i); i++) {
            if (draft.leftOut(i) == null) {
                weights.candidate(i).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    /** Whether the works that the article names begin here: they are numbered too. */
    private static boolean isReferences(Draft draft, int index) {
        return draft.words(0, index) * 2 > draft.words(0, draft.size())
                && draft.words(index, index + 1) <= LONGEST_REFERENCES
                && Languages.equal(Topic.REFERENCES, draft.at(index).head());
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

    private static Proposal proposal(Chain chain, Miscounts miscounts, ChainDoubts doubts) {
        List<Candidate> twice = miscounts.twice(chain);
        var headings = new ArrayList<Proposal.Found>();
        for (Candidate link : chain.links()) {
            boolean position = chain.kind() == Chain.Kind.ALL_ONES;
            headings.add(
                    found(link, position ? headings.size() + 1 : link.marker().number()));
        }
        twice.forEach(link -> headings.add(found(link, link.marker().number())));
        miscounts.bonus(chain).ifPresent(headings::add);
        headings.sort(Comparator.comparingInt(Proposal.Found::at));
        String rule = "numbers " + chain.form() + (ChainDoubts.isMixed(chain) ? " and others" : "") + kind(chain)
                + (twice.isEmpty() ? "" : ", one of them twice");
        double doubt = doubts.of(chain) + (twice.isEmpty() ? 0 : 0.1);
        return new Proposal(rule, confidence(chain) - doubt, headings);
    }

    private static double confidence(Chain chain) {
        return switch (chain.kind()) {
            // What begins at 4 has lost its beginning, or its first page.
            case ASCENDING -> chain.first() == 1 ? 0.97 : 0.75;
            case DESCENDING -> 0.92;
            case ALL_ONES -> 0.85;
            // A gap may hide a lesson that was lost on the way.
            case WITH_GAPS -> 0.75;
        };
    }

    private static Proposal.Found found(Candidate link, int number) {
        return new Proposal.Found(link.at(), Optional.of(number), link.marker().length());
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
