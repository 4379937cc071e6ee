package dev.tearsheet.lesson.heading;

import java.util.List;
import java.util.regex.Pattern;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Promise;
import dev.tearsheet.lesson.marker.Candidate;
import dev.tearsheet.lesson.marker.Chain;

/** Tells the chains that may number lessons from small lists in the text, from clauses and from what only looks so. */
final class ChainJudge {
    private static final int FEWEST = 3;
    private static final double LIGHTEST = 0.5;
    private static final double HEADING = 0.8;
    private static final Pattern CLAUSE = Pattern.compile("\\(?[0-9]{1,3}\\.[0-9]{1,3}[.)]?\\s.{0,200}");

    private final Draft draft;
    private final Promise promise;

    ChainJudge(Draft draft) {
        this.draft = draft;
        this.promise = Promise.of(draft);
    }

    boolean accepts(Chain chain) {
        boolean promised = promise.number().isPresent() && promise.number().getAsInt() == chain.size();
        boolean heavy = chain.size() >= FEWEST && (promised || chain.weight() / chain.size() >= LIGHTEST);
        return heavy && isWhole(chain) && !isListInText(chain) && !hasClauses(chain);
    }

    /** Ones alone must all look like headings; a countdown ends with 1, or is a part of a longer one. */
    private static boolean isWhole(Chain chain) {
        List<Candidate> links = chain.links();
        return switch (chain.kind()) {
            case ALL_ONES -> links.stream().allMatch(link -> link.weight() >= LIGHTEST);
            case DESCENDING ->
                links.get(links.size() - 1).marker().number() == 1
                        || chain.size() > FEWEST && links.stream().allMatch(link -> link.weight() >= HEADING);
            case ASCENDING, WITH_GAPS -> true;
        };
    }

    /** Items that follow each other at once, in a small part of the text: what an article says in passing. */
    private boolean isListInText(Chain chain) {
        List<Candidate> links = chain.links();
        int close = 0;
        for (int i = 1; i < links.size(); i++) {
            close += draft.next(links.get(i - 1).at()) == links.get(i).at() ? 1 : 0;
        }
        boolean compact = close * 5 >= (links.size() - 1) * 3
                && draft.at(links.get(0).at()).kind() != Passage.Kind.HEADING;
        int words = draft.words(links.get(0).at(), links.get(links.size() - 1).at() + 1);
        boolean small = words * 5 < draft.words(0, draft.size()) * 2;
        return compact && small && !promise.fits(chain.size());
    }

    /** Paragraphs 1.1, 1.2, 2.1 below the numbers: a contract or a law. */
    private boolean hasClauses(Chain chain) {
        long clauses = chain.links().stream()
                .map(link -> draft.next(link.at()))
                .filter(below -> below < draft.size()
                        && CLAUSE.matcher(draft.at(below).head()).lookingAt())
                .count();
        return clauses * 2 >= chain.size();
    }
}
