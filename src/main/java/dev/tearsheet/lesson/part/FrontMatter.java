package dev.tearsheet.lesson.part;

import static dev.tearsheet.lesson.Outline.LeftOut.Kind.LIST_HEADING;

import java.util.List;

import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Promise;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.draft.Start;
import dev.tearsheet.lesson.draft.Step;
import dev.tearsheet.lesson.draft.TitleText;
import dev.tearsheet.lesson.words.Topic;

/** Recognises what stands above the first lesson: headings of the introduction, of other sections, of the list itself. */
public final class FrontMatter implements Step {
    @Override
    public void mark(Draft draft) {
        List<Integer> lessons = draft.lessons();
        int end = lessons.isEmpty() ? 0 : lessons.get(0);
        var shape = new Shape(draft);
        for (int i = draft.next(-1); i < end; i = draft.next(i)) {
            if (!draft.isBody(i) || !shape.isTitle(i)) {
                continue;
            }
            int next = draft.next(i);
            String title = TitleText.of(draft.at(i).text());
            var promise = new Promise(Promise.in(title));
            if (shape.opens(Topic.INTRODUCTION, i)) {
                draft.start(i, Start.of(Start.Part.INTRODUCTION, title));
            } else if (next == end || promise.fits(lessons.size())) {
                draft.leaveOut(i, LIST_HEADING);
            } else if (shape.isText(next)) {
                draft.start(i, Start.of(Start.Part.SECTION, title));
            }
        }
    }
}
