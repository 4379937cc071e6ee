package dev.tearsheet.lesson.part;

import static dev.tearsheet.lesson.Outline.LeftOut.Kind.BOILERPLATE;
import static dev.tearsheet.lesson.Outline.LeftOut.Kind.REPEATED_TITLE;
import static dev.tearsheet.lesson.Outline.LeftOut.Kind.TITLE;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Promise;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.draft.Step;
import dev.tearsheet.lesson.marker.Families;
import dev.tearsheet.lesson.words.Topic;
import dev.tearsheet.lesson.words.Words;

/** Recognises the article's title, the tagline under it, and the lines that say the title again. */
public final class Titles implements Step {
    private static final int LONGEST = 25;
    private static final int LONGEST_NAME = 3;
    private static final int FEWEST = 5;
    private static final int FRONT = 6;
    private static final int REPEATS_WITHIN = 16;

    @Override
    public void mark(Draft draft) {
        var shape = new Shape(draft);
        int title = title(draft, shape);
        draft.title(
                title < 0 ? draft.article().title().orElse("") : draft.at(title).text());
        if (title >= 0) {
            draft.leaveOut(title, TITLE);
            draft.frontEnd(title);
        }
        if (!draft.title().isEmpty()) {
            int from = title < 0 ? draft.next(-1) : title + 1;
            int blockEnd = taglines(draft, shape, from);
            repeats(draft, shape, from, blockEnd);
        }
    }

    private static int title(Draft draft, Shape shape) {
        int first = draft.next(-1);
        int heading = first;
        while (heading < draft.size()
                && !(shape.isHeading(heading) && draft.at(heading).level() == 1)) {
            heading = draft.next(heading);
        }
        if (heading < draft.size() && isOnlyOne(draft, shape, heading)) {
            return heading;
        }
        return first < draft.size() - 1 && isTitle(draft, shape, first) ? better(draft, shape, first) : -1;
    }

    /** The line below a site's or a section's name that says more or promises a number, if there is one. */
    private static int better(Draft draft, Shape shape, int first) {
        int best = first;
        boolean promises = Promise.in(draft.at(first).text()).isPresent();
        boolean name = shape.words(first) <= LONGEST_NAME;
        for (int i = draft.next(first); i < Math.min(draft.size(), first + FRONT) && isTitle(draft, shape, i); ) {
            boolean figures = draft.at(i).text().matches(".{0,200}[|\u2022\u00b7].{0,200}");
            boolean promise = !figures && Promise.in(draft.at(i).text()).isPresent();
            if (!promises && (promise || name && !figures && shape.words(i) >= FEWEST)) {
                best = i;
                promises = promise;
                name = false;
            }
            i = draft.next(i);
        }
        for (int i = first; i < best; i++) {
            draft.leaveOut(i, BOILERPLATE);
        }
        return best;
    }

    private static boolean isOnlyOne(Draft draft, Shape shape, int heading) {
        for (int i = draft.next(heading); i < draft.size(); i = draft.next(i)) {
            if (shape.isHeading(i) && draft.at(i).level() == 1) {
                return false;
            }
        }
        return true;
    }

    /** The first line, if it is short and neither a sentence nor the first heading of a list. */
    private static boolean isTitle(Draft draft, Shape shape, int first) {
        Passage passage = draft.at(first);
        boolean stated = draft.article().title().filter(passage.text()::equals).isPresent();
        boolean line = passage.kind() == Passage.Kind.TEXT && passage.isShort() && shape.words(first) <= LONGEST;
        boolean numbered = Families.find(passage.head())
                .filter(marker -> marker.number() == 1
                        || !marker.form().equals("N") && !marker.form().endsWith(" N"))
                .isPresent();
        boolean sentence = ".,;:".indexOf(shape.last(first)) >= 0;
        boolean opening = shape.opens(Topic.INTRODUCTION, first) && shape.words(first) < 3;
        return stated || line && shape.isAlone(first) && !sentence && !numbered && !opening;
    }

    /** Marks the short lines under the title up to the last one that says the title again; gives the end of the run. */
    private static int taglines(Draft draft, Shape shape, int from) {
        int end = from;
        int last = -1;
        while (end < draft.size() && isTagline(draft, shape, end)) {
            last = Shape.isRepeat(draft.title(), draft.at(end).text()) ? end : last;
            end++;
        }
        for (int i = from; i <= last; i++) {
            draft.leaveOut(i, REPEATED_TITLE);
            draft.frontEnd(i);
        }
        return end;
    }

    private static boolean isTagline(Draft draft, Shape shape, int index) {
        return draft.leftOut(index) == null
                && draft.at(index).kind() == Passage.Kind.TEXT
                && shape.isShortLine(index)
                && Families.find(draft.at(index).head()).isEmpty();
    }

    /** A line that says the title again below the introduction ends the front of the article, taglines and all. */
    private static void repeats(Draft draft, Shape shape, int from, int blockEnd) {
        var title = Words.of(draft.title());
        for (int i = blockEnd;
                i < Math.min(draft.size(), from + REPEATS_WITHIN) && !isListHeading(draft, shape, i);
                i++) {
            boolean same = draft.leftOut(i) == null
                    && (shape.isShortLine(i) || shape.isHeading(i))
                    && Words.of(draft.at(i).text()).equals(title);
            if (same && (i == blockEnd || shape.isText(i - 1))) {
                draft.leaveOut(i, REPEATED_TITLE);
                draft.frontEnd(i);
                for (int j = from; j < blockEnd; j++) {
                    draft.leaveOut(j, REPEATED_TITLE);
                }
            }
        }
    }

    /** What is below the first heading of a list or of the format is no front of the article. */
    private static boolean isListHeading(Draft draft, Shape shape, int index) {
        return shape.isHeading(index) && draft.at(index).level() > 1
                || Families.find(draft.at(index).head())
                        .filter(marker -> !marker.form().equals("N"))
                        .isPresent();
    }
}
