package dev.tearsheet.lesson.heading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.words.Words;

/**
 * Finds lessons that have no heading but a call or a name at the beginning of their paragraph: "Measure first! …",
 * "Water: …". A guess, and so always held.
 */
final class CallingParagraphs implements HeadingFinder {
    private static final int FEWEST = 4;
    private static final int LONGEST = 6;
    private static final int LEAST_TEXT = 12;
    private static final double CONFIDENCE = 0.6;

    @Override
    public Optional<Proposal> find(Draft draft) {
        for (char sign : new char[] {'!', ':'}) {
            List<Integer> row = row(draft, sign);
            if (row.size() >= FEWEST && isMost(draft, row) && areDifferent(draft, row, sign)) {
                return Optional.of(new Proposal(
                        "paragraphs that open with a call",
                        CONFIDENCE,
                        row.stream().map(Proposal.Found::plain).toList()));
            }
        }
        return Optional.empty();
    }

    private static List<Integer> row(Draft draft, char sign) {
        var row = new ArrayList<Integer>();
        for (int i = draft.next(draft.frontEnd()); i < draft.size(); i = draft.next(i)) {
            String head = draft.at(i).head();
            int end = RunIn.end(head);
            boolean signed = end > 0 && (head.charAt(end - 1) == sign || head.charAt(end) == sign);
            boolean text =
                    draft.at(i).kind() == Passage.Kind.TEXT && draft.words(i, i + 1) >= LEAST_TEXT && isApart(draft, i);
            if (signed && text && Words.count(head.substring(0, end)) <= LONGEST) {
                row.add(i);
            }
        }
        return row;
    }

    private static boolean isApart(Draft draft, int index) {
        return !draft.article().wrapped() || draft.at(index).gap() > 0;
    }

    /** Whether at most every third paragraph between them goes on with the one above. */
    private static boolean isMost(Draft draft, List<Integer> row) {
        int paragraphs = 0;
        for (int i = row.get(0); i <= row.get(row.size() - 1); i = draft.next(i)) {
            paragraphs++;
        }
        return row.size() * 3 >= paragraphs * 2;
    }

    /** Speakers and labels come again and again. */
    private static boolean areDifferent(Draft draft, List<Integer> row, char sign) {
        var names = new HashSet<String>();
        row.forEach(at -> names.add(draft.at(at).head().split("[" + sign + "]", 2)[0]));
        return names.size() == row.size();
    }
}
