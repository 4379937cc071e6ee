package dev.tearsheet.lesson.part;

import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.draft.Step;
import dev.tearsheet.lesson.marker.Families;
import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;

/** Recognises headings below a part's own: the line right under a lesson's title, and short lines above text. */
public final class Subheadings implements Step {
    @Override
    public void mark(Draft draft) {
        var shape = new Shape(draft);
        for (int i = draft.next(-1); i < draft.size(); i = draft.next(i)) {
            if (!draft.isBody(i)) {
                continue;
            }
            int previous = draft.previous(i);
            int next = draft.next(i);
            boolean textBelow = next < draft.size() && draft.isBody(next) && !shape.isTitle(next);
            boolean under = previous >= 0 && draft.start(previous) != null;
            boolean line = !isListed(draft, i) && shape.isTitle(i) && textBelow && (under || shape.last(i) != '?');
            if (shape.isHeading(i)
                    || line && !Languages.equal(Topic.LABEL, draft.at(i).text())) {
                draft.role(i, Draft.Role.SUBHEADING);
            }
        }
    }

    /** A line of a small list, with a number. */
    private static boolean isListed(Draft draft, int index) {
        return Families.find(draft.at(index).head())
                .filter(marker -> !marker.form().equals("N"))
                .isPresent();
    }
}
