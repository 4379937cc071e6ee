package dev.tearsheet.lesson.part;

import static dev.tearsheet.lesson.Outline.LeftOut.Kind.OVERVIEW;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Step;
import dev.tearsheet.lesson.marker.Families;
import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;
import dev.tearsheet.lesson.words.Words;

/** Recognises a table of contents: lines above the first lesson that say the titles of the lessons. */
public final class Overviews implements Step {
    @Override
    public void mark(Draft draft) {
        List<Integer> lessons = draft.lessons();
        Set<List<String>> titles = new HashSet<>();
        lessons.forEach(lesson -> titles.add(Words.of(draft.start(lesson).title())));
        int end = lessons.isEmpty() ? 0 : lessons.get(0);
        for (int i = 0; i < end; i++) {
            if (draft.isBody(i) && (titles.contains(words(draft.at(i))) || isHeading(draft, i))) {
                draft.leaveOut(i, OVERVIEW);
            }
        }
    }

    private static List<String> words(Passage passage) {
        String head = passage.head();
        int from = Families.find(head).map(marker -> marker.length()).orElse(0);
        return passage.isShort() ? Words.of(head.substring(Math.min(from, head.length()))) : List.of();
    }

    private static boolean isHeading(Draft draft, int index) {
        return Languages.equal(Topic.OVERVIEW, draft.at(index).text());
    }
}
