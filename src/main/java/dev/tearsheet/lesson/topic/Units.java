package dev.tearsheet.lesson.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.words.Words;

/** Takes an article apart into its paragraphs, from the first one that is longer than a line. */
final class Units {
    /** What is shorter goes with the paragraph below it. */
    private static final int FEWEST_WORDS = 25;

    private final Draft draft;
    private final List<Unit> units = new ArrayList<>();
    private final Set<String> content = new TreeSet<>();
    private int first = -1;
    private int words;

    private Units(Draft draft) {
        this.draft = draft;
    }

    static List<Unit> of(Draft draft) {
        var units = new Units(draft);
        int start = firstText(draft);
        for (int i = start; i < draft.size(); i = draft.next(i)) {
            units.add(i);
        }
        units.close();
        return List.copyOf(units.units);
    }

    /** Below title and byline. */
    private static int firstText(Draft draft) {
        var shape = new Shape(draft);
        int first = draft.next(draft.frontEnd());
        while (first < draft.size() && !shape.isHeading(first) && shape.isShortLine(first)) {
            first = draft.next(first);
        }
        return first;
    }

    private void add(int index) {
        if (first >= 0
                && (isHeading(index)
                        || words >= FEWEST_WORDS && beginsParagraph(index) && !endsParagraphAbove(index))) {
            close();
        }
        first = first < 0 ? index : first;
        words += draft.words(index, index + 1);
        content.addAll(Words.content(draft.at(index).text()));
    }

    /** A line or two that say more of what is above than of what is below are its last words. */
    private boolean endsParagraphAbove(int index) {
        int next = draft.next(index);
        boolean little = draft.words(index, index + 1) < FEWEST_WORDS;
        if (!little || next >= draft.size() || ".!?".indexOf(new Shape(draft).last(index)) < 0) {
            return false;
        }
        Set<String> own = Words.content(draft.at(index).text());
        Set<String> below = Words.content(draft.at(next).text());
        return own.stream().filter(content::contains).count()
                > own.stream().filter(below::contains).count();
    }

    private boolean isHeading(int index) {
        return draft.at(index).kind() == Passage.Kind.HEADING;
    }

    private boolean beginsParagraph(int index) {
        Passage passage = draft.at(index);
        boolean apart = !draft.article().wrapped() || passage.gap() > 0;
        return passage.kind() == Passage.Kind.TEXT
                && apart
                && !Character.isLowerCase(passage.text().codePointAt(0));
    }

    private void close() {
        if (first >= 0) {
            units.add(new Unit(first, words, List.copyOf(content), isHeading(first)));
        }
        content.clear();
        first = -1;
        words = 0;
    }
}
