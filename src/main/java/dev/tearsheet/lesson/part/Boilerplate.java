package dev.tearsheet.lesson.part;

import static dev.tearsheet.lesson.Outline.LeftOut.Kind.BOILERPLATE;
import static dev.tearsheet.lesson.Outline.LeftOut.Kind.CAPTION;

import java.util.Set;
import java.util.regex.Pattern;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.draft.Step;
import dev.tearsheet.lesson.marker.Families;
import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;

/** Recognises what a site puts around and between the text of its articles: menus, share buttons, links, comments. */
public final class Boilerplate implements Step {
    private static final Set<Passage.Kind> KINDS = Set.of(Passage.Kind.BOILERPLATE, Passage.Kind.RULE);
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,5}");
    private static final int LONGEST_HEADING = 8;
    /** A text of so many words is the article's and not a link or an author's box. */
    private static final int LONGEST_BOX = 80;

    private static final int LONGEST_LINK = 20;

    @Override
    public void mark(Draft draft) {
        var site = new SiteLines(draft);
        int end = end(draft);
        for (int i = 0; i < draft.size(); i++) {
            Passage passage = draft.at(i);
            if (passage.kind() == Passage.Kind.CAPTION) {
                draft.leaveOut(i, CAPTION);
            } else if (i >= end || KINDS.contains(passage.kind()) || site.contains(i)) {
                draft.leaveOut(i, BOILERPLATE);
            }
        }
        markLinks(draft, end);
        markLastLines(draft);
    }

    /** Upwards from the last line: tags, arrows to other pages, the names of other articles. */
    private static void markLastLines(Draft draft) {
        var shape = new Shape(draft);
        int at = draft.previous(draft.size());
        while (at > 0 && isLastLine(draft, shape, at)) {
            draft.leaveOut(at, BOILERPLATE);
            at = draft.previous(at);
        }
    }

    private static boolean isLastLine(Draft draft, Shape shape, int index) {
        Passage passage = draft.at(index);
        if (passage.kind() != Passage.Kind.TEXT || !passage.isShort() || shape.words(index) > LONGEST_LINK) {
            return false;
        }
        char first = passage.text().charAt(0);
        String label = passage.text().split(":", 2)[0];
        boolean link = "#\u2190\u2192\u00ab\u00bb\u203a\u2039\u2b05\u27a1".indexOf(first) >= 0
                || isAbout(Topic.RELATED, label);
        return link || Languages.opens(Topic.RELATED, passage.text()) && shape.words(index) <= LONGEST_HEADING;
    }

    /** The passage that opens the comments; not at the beginning, where it is a menu's. */
    private static int end(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            boolean late = draft.words(0, i) * 3 > draft.words(0, draft.size());
            if (late
                    && isHeading(draft, i)
                    && isAbout(Topic.COMMENTS, draft.at(i).text())) {
                return i;
            }
        }
        return draft.size();
    }

    /** Headings of links to other articles, with the lines below them that can be nothing else. */
    private static void markLinks(Draft draft, int end) {
        for (int i = 0; i < end; i++) {
            if (isHeading(draft, i) && isAbout(Topic.RELATED, draft.at(i).text())) {
                draft.leaveOut(i, BOILERPLATE);
                int last = isTail(draft, i, end) ? end : links(draft, i + 1, end);
                for (int link = i + 1; link < last; link++) {
                    draft.leaveOut(link, BOILERPLATE);
                }
            }
        }
    }

    /** Whether nothing but short lines and one text, about the author perhaps, follows up to the end. */
    private static boolean isTail(Draft draft, int heading, int end) {
        int texts = 0;
        int words = 0;
        for (int i = heading + 1; i < end; i++) {
            boolean goesOn = draft.article().wrapped() && draft.at(i).gap() == 0;
            words = draft.words(i, i + 1) + (goesOn ? words : 0);
            texts += words > LONGEST_LINK ? 1 : 0;
            if (words > LONGEST_BOX
                    || isNumbered(draft, i) && draft.words(i + 1, Math.min(i + 2, end)) > LONGEST_LINK) {
                return false;
            }
        }
        return texts <= 1 && draft.words(heading, end) * 4 < draft.words(0, draft.size());
    }

    /** The lines and items right below the heading. */
    private static int links(Draft draft, int from, int end) {
        int at = from;
        while (at < end
                && (draft.at(at).gap() == 0 || isItem(draft, at))
                && draft.words(at, at + 1) <= LONGEST_LINK
                && !isNumbered(draft, at)) {
            at++;
        }
        return at;
    }

    private static boolean isItem(Draft draft, int index) {
        return draft.at(index).kind() == Passage.Kind.ITEM;
    }

    private static boolean isNumbered(Draft draft, int index) {
        return Families.find(draft.at(index).head())
                .filter(marker -> !marker.form().equals("N"))
                .isPresent();
    }

    private static boolean isHeading(Draft draft, int index) {
        var shape = new Shape(draft);
        Passage passage = draft.at(index);
        boolean line = passage.kind() == Passage.Kind.TEXT && passage.isShort() && shape.isAlone(index);
        return shape.words(index) <= LONGEST_HEADING && (shape.isHeading(index) || line);
    }

    /** Whether the line is such a heading, with or without a count: "12 Comments", "Comments (3)". */
    private static boolean isAbout(Topic topic, String text) {
        return Languages.equal(topic, DIGITS.matcher(text).replaceAll(" "));
    }
}
