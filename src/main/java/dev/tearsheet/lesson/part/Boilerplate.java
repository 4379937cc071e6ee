package dev.tearsheet.lesson.part;

import static dev.tearsheet.lesson.Outline.LeftOut.Kind.BOILERPLATE;
import static dev.tearsheet.lesson.Outline.LeftOut.Kind.CAPTION;

import java.util.Set;
import java.util.regex.Pattern;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.draft.Step;
import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;

/** Recognises what a site puts around its articles: menus, bylines, share buttons, comments. */
public final class Boilerplate implements Step {
    private static final int LONGEST = 9;
    private static final int BYLINE_WITHIN = 8;
    private static final Pattern BYLINE = Pattern.compile(
            "(By|Von|Par|Por) \\p{Lu}[\\p{L}.'-]+( \\p{Lu}[\\p{L}.'-]+){0,3}([,|\u00b7\u2022\u2013-].{0,60})?");
    private static final Set<Passage.Kind> KINDS = Set.of(Passage.Kind.BOILERPLATE, Passage.Kind.RULE);

    @Override
    public void mark(Draft draft) {
        var shape = new Shape(draft);
        boolean over = false;
        for (int i = 0; i < draft.size(); i++) {
            over = over || endsArticle(draft, shape, i);
            Passage passage = draft.at(i);
            if (passage.kind() == Passage.Kind.CAPTION) {
                draft.leaveOut(i, CAPTION);
            } else if (over || KINDS.contains(passage.kind()) || isSiteLine(shape, passage, i)) {
                draft.leaveOut(i, BOILERPLATE);
            }
        }
    }

    /** A line of its own that opens the comments; not at the beginning, where it is a menu's. */
    private static boolean endsArticle(Draft draft, Shape shape, int index) {
        Passage passage = draft.at(index);
        boolean late = draft.words(0, index) * 3 > draft.words(0, draft.size());
        boolean line = shape.isHeading(index) || shape.isShortLine(index) && shape.words(index) <= 6;
        return late && line && Languages.equal(Topic.COMMENTS, passage.text().replaceFirst("^[0-9]{1,5} ", ""));
    }

    private static boolean isSiteLine(Shape shape, Passage passage, int index) {
        boolean line = passage.kind() == Passage.Kind.TEXT || passage.kind() == Passage.Kind.ITEM;
        if (!line || !passage.isShort() || shape.words(index) > LONGEST || ".?".indexOf(shape.last(index)) >= 0) {
            return false;
        }
        String text = passage.text();
        boolean site = Languages.equal(Topic.BOILERPLATE, text)
                || shape.words(index) > 1 && Languages.opens(Topic.BOILERPLATE, text) && !isOneWord(text);
        return site || index < BYLINE_WITHIN && BYLINE.matcher(text).matches();
    }

    /** "Home is where it begins" opens with a word that a menu has alone. */
    private static boolean isOneWord(String text) {
        String first = text.split("[ :]", 2)[0];
        return Languages.equal(Topic.BOILERPLATE, first) && !text.contains("|") && !text.startsWith(first + ":");
    }
}
