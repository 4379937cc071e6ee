package dev.tearsheet.lesson.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Promise;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.words.Words;

/** Finds the parts of a list without any headings: as many paragraphs in a row as the title promises, each begun alike. */
final class PromisedParagraphs implements HeadingFinder {
    private static final double CONFIDENCE = 0.75;
    private static final int FEWEST = 4;
    private static final int LONGEST_OPENING = 11;

    @Override
    public Optional<Proposal> find(Draft draft) {
        int promised = Promise.of(draft).number().orElse(0);
        if (promised < FEWEST || draft.article().wrapped()) {
            return Optional.empty();
        }
        var row = new ArrayList<Proposal.Found>();
        for (int i = draft.next(draft.frontEnd()); i < draft.size(); i = draft.next(i)) {
            if (opensWithShortSentence(draft, i)) {
                row.add(Proposal.Found.plain(i));
            } else if (row.size() >= promised) {
                break;
            } else {
                row.clear();
            }
        }
        return proposal(draft, promised, row);
    }

    /** Where the row is longer than promised, it begins with the introduction, and then may end with a farewell. */
    private static Optional<Proposal> proposal(Draft draft, int promised, List<Proposal.Found> row) {
        int more = row.size() - promised;
        if (more < 0 || more > 2) {
            return Optional.empty();
        }
        int from = more > 0 && (more == 2 || isFirstText(draft, row.get(0).at())) ? 1 : 0;
        return Optional.of(
                new Proposal("paragraphs, as many as promised", CONFIDENCE, row.subList(from, from + promised)));
    }

    private static boolean isFirstText(Draft draft, int index) {
        return draft.words(draft.frontEnd() + 1, index) < LONGEST_OPENING * 2;
    }

    private static boolean opensWithShortSentence(Draft draft, int index) {
        Passage passage = draft.at(index);
        String head = passage.head();
        int end = RunIn.sentenceEnd(head);
        return passage.kind() == Passage.Kind.TEXT
                && draft.leftOut(index) == null
                && !new Shape(draft).isShortLine(index)
                && end > 0
                && end < head.length()
                && Words.count(head.substring(0, end)) <= LONGEST_OPENING;
    }
}
