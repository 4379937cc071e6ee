package dev.tearsheet.lesson.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.marker.Candidate;
import dev.tearsheet.lesson.marker.Chain;
import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;

/** Adds to a chain what its author forgot to count: a number given twice, and the bonus behind the last number. */
final class Miscounts {
    private static final double HEADING = 0.8;
    private static final int LONGEST_BONUS = 14;

    private final Draft draft;
    private final List<Candidate> candidates;

    Miscounts(Draft draft, List<Candidate> candidates) {
        this.draft = draft;
        this.candidates = candidates;
    }

    /** The headings between the links that bear the number of the one before or after, if there is one only. */
    List<Candidate> twice(Chain chain) {
        var found = new ArrayList<Candidate>();
        int from = 0;
        for (int i = 1; i < chain.size(); i++) {
            Candidate before = chain.links().get(i - 1);
            Candidate after = chain.links().get(i);
            var between = new ArrayList<Candidate>();
            for (; from < candidates.size() && candidates.get(from).at() < after.at(); from++) {
                Candidate candidate = candidates.get(from);
                if (candidate.at() > before.at() && isHeading(candidate, chain)) {
                    between.add(candidate);
                }
            }
            if (between.size() == 1 && isNext(between.get(0), before, after)) {
                found.addAll(between);
            }
        }
        return found;
    }

    private static boolean isHeading(Candidate candidate, Chain chain) {
        return candidate.weight() >= HEADING && candidate.marker().form().equals(chain.form());
    }

    private static boolean isNext(Candidate candidate, Candidate before, Candidate after) {
        int number = candidate.marker().number();
        return number > 1
                && (number == before.marker().number()
                        || number == after.marker().number());
    }

    /** The short line "Bonus: …" below the last link. */
    Optional<Proposal.Found> bonus(Chain chain) {
        var shape = new Shape(draft);
        int last = chain.links().get(chain.size() - 1).at();
        for (int i = draft.next(last); i < draft.size(); i = draft.next(i)) {
            boolean line = shape.isHeading(i) || shape.isShortLine(i) && shape.words(i) <= LONGEST_BONUS;
            if (line && shape.opens(Topic.BONUS, i) && shape.isText(draft.next(i))) {
                return Optional.of(new Proposal.Found(i, Optional.empty(), 0));
            }
            if (shape.isHeading(i)
                    || Languages.opens(Topic.QUESTIONS, draft.at(i).head())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
