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
    private static final double CONFIDENCE = 0.75;
    private static final String RULE = "a list of single lines";

    @Override
    public void mark(Draft draft) {
        List<Integer> lines = draft.lessons().isEmpty() ? promised(draft) : draft.lessons();
        if (lines.size() < FEWEST
                || !IntStream.range(0, lines.size()).allMatch(place -> isAlone(draft, lines, place))) {
            return;
        }
        int first = lines.get(0);
        lines.forEach(line -> draft.start(line, null));
        var spans = draft.at(first).spans();
        String title = draft.title().isBlank() ? draft.at(first).head() : draft.title();
        draft.start(first, new Start(Start.Part.LESSON, Optional.empty(), title, spans, CONFIDENCE, RULE));
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

    /** Whether the next of them follows it, or it is the last one. */
    private static boolean isAlone(Draft draft, List<Integer> lines, int place) {
        int line = lines.get(place);
        boolean last = place == lines.size() - 1;
        return draft.words(line, line + 1) <= LONGEST && (last || draft.next(line) == lines.get(place + 1));
    }
}
