package dev.tearsheet.lesson.part;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Start;
import dev.tearsheet.lesson.draft.Step;

/**
 * Recognises closing paragraphs that have no heading: below a line of stars, or where the last lesson would have more
 * paragraphs than any other, and the others have all about as many.
 */
public final class Closing implements Step {
    private static final int FEWEST = 4;

    @Override
    public void mark(Draft draft) {
        List<Integer> lessons = draft.lessons();
        if (lessons.size() < FEWEST) {
            return;
        }
        int last = lessons.get(lessons.size() - 1);
        List<Integer> paragraphs = paragraphs(draft, last);
        int closing = belowRule(draft, lessons, paragraphs);
        closing = closing < 0 ? surplus(draft, lessons, paragraphs) : closing;
        if (closing >= 0) {
            draft.start(closing, Start.untitled(Start.Part.CONCLUSION, draft.at(closing)));
        }
    }

    /** The first paragraph below a line of stars, where no other lesson holds such a line. */
    private static int belowRule(Draft draft, List<Integer> lessons, List<Integer> paragraphs) {
        int last = lessons.get(lessons.size() - 1);
        for (int i = lessons.get(0); i < last; i++) {
            if (draft.at(i).kind() == Passage.Kind.RULE) {
                return -1;
            }
        }
        for (int i = 1; i < paragraphs.size(); i++) {
            for (int j = paragraphs.get(i - 1) + 1; j < paragraphs.get(i); j++) {
                if (draft.at(j).kind() == Passage.Kind.RULE) {
                    return paragraphs.get(i);
                }
            }
        }
        return -1;
    }

    private static int surplus(Draft draft, List<Integer> lessons, List<Integer> paragraphs) {
        var counts = new ArrayList<Integer>();
        for (int lesson : lessons.subList(0, lessons.size() - 1)) {
            counts.add(paragraphs(draft, lesson).size());
        }
        int most = Collections.max(counts);
        int fewest = Collections.min(counts);
        boolean even = most > 0 && most - fewest <= 1;
        boolean more = paragraphs.size() > most + (most == fewest ? 0 : 1);
        return even && more && !draft.article().wrapped() ? paragraphs.get(most) : -1;
    }

    /** The paragraphs from the heading to the next part, those that a heading's own passage holds not counted. */
    private static List<Integer> paragraphs(Draft draft, int lesson) {
        var found = new ArrayList<Integer>();
        for (int i = draft.next(lesson); i < draft.size() && draft.start(i) == null; i = draft.next(i)) {
            if (draft.isBody(i) && draft.at(i).kind() == Passage.Kind.TEXT) {
                found.add(i);
            }
        }
        return found;
    }
}
