package dev.tearsheet.lesson.part;

import java.util.List;

import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Step;

/** Warns of lessons that make too short or too long a mail. */
public final class Sizes implements Step {
    private static final int FEWEST_WORDS = 60;
    private static final int MOST_WORDS = 900;

    @Override
    public void mark(Draft draft) {
        List<Integer> lessons = draft.lessons();
        for (int lesson : lessons) {
            int words = draft.words(lesson, end(draft, lesson));
            String name = "\"%s\" (line %d)"
                    .formatted(
                            draft.start(lesson).title(),
                            draft.at(lesson).lines().first());
            if (words < FEWEST_WORDS) {
                draft.warn("%s is short: %d words.".formatted(name, words));
            } else if (words > MOST_WORDS) {
                draft.warn("%s is long: %d words; it can be cut at a paragraph.".formatted(name, words));
            }
        }
    }

    private static int end(Draft draft, int lesson) {
        int end = lesson + 1;
        while (end < draft.size() && draft.start(end) == null) {
            end++;
        }
        return end;
    }
}
