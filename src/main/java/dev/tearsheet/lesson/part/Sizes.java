package dev.tearsheet.lesson.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Step;

/** Warns of lessons that make too short or too long a mail, and says where a long one is best cut into parts. */
public final class Sizes implements Step {
    private static final int FEWEST_WORDS = 60;
    private static final int MOST_WORDS = 900;

    @Override
    public void mark(Draft draft) {
        for (int lesson : draft.lessons()) {
            int end = end(draft, lesson);
            int words = draft.words(lesson, end);
            String name = "\"%s\" (line %d)".formatted(draft.start(lesson).title(), line(draft, lesson));
            if (words < FEWEST_WORDS) {
                draft.warn("%s is short: %d words.".formatted(name, words));
            } else if (words > MOST_WORDS) {
                draft.warn("%s is long: %d words%s.".formatted(name, words, parts(draft, lesson, end)));
            }
        }
    }

    /** The offer of parts a, b and so on, in the form in which the campaign's file takes it. */
    private static String parts(Draft draft, int lesson, int end) {
        List<Integer> cuts = cuts(draft, lesson, end);
        if (cuts.isEmpty()) {
            return "; it has no paragraph to cut it at";
        }
        String lines = cuts.stream().map(cut -> "" + line(draft, cut)).collect(Collectors.joining(", "));
        return "; in %d parts of about the same length: cut at: %s"
                .formatted(cuts.size() + 1, cuts.size() == 1 ? lines : "[" + lines + "]");
    }

    /** The paragraphs that come nearest to halves, thirds and so on, as many as make each part one mail. */
    private static List<Integer> cuts(Draft draft, int lesson, int end) {
        int words = draft.words(lesson, end);
        int parts = (words + MOST_WORDS - 1) / MOST_WORDS;
        var cuts = new ArrayList<Integer>();
        for (int i = lesson + 1, next = 1; i < end && next < parts; i++) {
            int before = draft.words(lesson, i) * parts;
            int after = draft.words(lesson, following(draft, i, end)) * parts;
            boolean nearest = Math.abs(before - next * words) <= Math.abs(after - next * words);
            boolean full = draft.words(lesson, i) >= FEWEST_WORDS && draft.words(i, end) >= FEWEST_WORDS;
            if (isParagraph(draft, i) && full && nearest) {
                cuts.add(i);
                next++;
            }
        }
        return cuts;
    }

    /** The next paragraph, or the end of the lesson. */
    private static int following(Draft draft, int from, int end) {
        int next = from + 1;
        while (next < end && !isParagraph(draft, next)) {
            next++;
        }
        return next;
    }

    private static boolean isParagraph(Draft draft, int index) {
        Passage passage = draft.at(index);
        boolean apart = !draft.article().wrapped() || passage.gap() > 0;
        boolean body = draft.isBody(index) && draft.cut(index) == 0;
        return body && apart && passage.kind() == Passage.Kind.TEXT;
    }

    private static int line(Draft draft, int index) {
        return draft.at(index).lines().first();
    }

    private static int end(Draft draft, int lesson) {
        int end = lesson + 1;
        while (end < draft.size() && draft.start(end) == null) {
            end++;
        }
        return end;
    }
}
