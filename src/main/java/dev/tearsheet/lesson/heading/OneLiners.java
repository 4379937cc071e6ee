package dev.tearsheet.lesson.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Promise;
import dev.tearsheet.lesson.draft.Start;
import dev.tearsheet.lesson.draft.Step;
import dev.tearsheet.lesson.marker.Families;

/** Makes one lesson of a list of lines with nothing below them: each alone would be an empty mail. */
public final class OneLiners implements Step {
    private static final int FEWEST = 5;
    private static final int LONGEST = 30;
    /** A line of fewer words on average is a name or a result. */
    private static final int LEAST_WORDS = 4;

    private static final double CONFIDENCE = 0.75;
    private static final String RULE = "a list of single lines";

    @Override
    public void mark(Draft draft) {
        List<Integer> lines = draft.lessons().isEmpty() ? listed(draft) : draft.lessons();
        if (lines.size() < FEWEST
                || !IntStream.range(0, lines.size()).allMatch(place -> isAlone(draft, lines, place))) {
            return;
        }
        int first = lines.get(0);
        lines.forEach(draft::takeBack);
        var spans = draft.at(first).spans();
        String title = draft.title().isBlank() ? draft.at(first).head() : draft.title();
        draft.start(first, new Start(Start.Part.LESSON, Optional.empty(), title, spans, CONFIDENCE, RULE));
    }

    private static List<Integer> listed(Draft draft) {
        List<Integer> promised = promised(draft);
        return promised.isEmpty() ? most(draft) : promised;
    }

    /** Lines with numbers or bullets in one row, as many as the title speaks of. */
    private static List<Integer> promised(Draft draft) {
        Promise promise = Promise.of(draft);
        var row = new ArrayList<Integer>();
        for (int i = draft.next(draft.frontEnd()); i < draft.size(); i = draft.next(i)) {
            boolean item = Families.find(draft.at(i).head()).isPresent()
                    || !draft.at(i).label().isEmpty();
            if (item) {
                row.add(i);
            } else if (promise.fits(row.size())) {
                break;
            } else {
                row.clear();
            }
        }
        return promise.fits(row.size()) ? row : List.of();
    }

    /** Numbered lines that count from 1 and make up most of the article, whatever its title speaks of. */
    private static List<Integer> most(Draft draft) {
        var row = new ArrayList<Integer>();
        int words = 0;
        int all = 0;
        for (int i = draft.next(draft.frontEnd()); i < draft.size(); i = draft.next(i)) {
            int next = row.size() + 1;
            boolean counts = Families.find(draft.at(i).head())
                    .filter(marker -> marker.group().equals("number") && marker.number() == next)
                    .isPresent();
            all += draft.words(i, i + 1);
            if (counts && (row.isEmpty() || draft.previous(i) == row.get(row.size() - 1))) {
                row.add(i);
                words += draft.words(i, i + 1);
            }
        }
        boolean sentences = words >= row.size() * LEAST_WORDS;
        return sentences && words * 2 >= all && !new NoList(draft).isOtherKind() ? row : List.of();
    }

    /** Whether the next of them follows it, or it is the last one. */
    private static boolean isAlone(Draft draft, List<Integer> lines, int place) {
        int line = lines.get(place);
        boolean last = place == lines.size() - 1;
        return draft.words(line, line + 1) <= LONGEST && (last || draft.next(line) == lines.get(place + 1));
    }
}
