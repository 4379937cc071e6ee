package dev.tearsheet.lesson.draft;

import java.util.Set;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.Span;
import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;
import dev.tearsheet.lesson.words.Words;

/** How a passage looks: short or long, a title or a sentence, alone or in a run. */
public final class Shape {
    private static final int LONGEST_TITLE = 14;
    private static final int LONGEST_BOLD = 40;
    private static final int LONGEST_QUESTION = 30;
    private static final String CLOSERS = "\"')]\u201d\u2019\u00bb*_ ";
    private static final String SENTENCE_ENDS = ".,;\u2026";

    private final Draft draft;

    public Shape(Draft draft) {
        this.draft = draft;
    }

    public int words(int index) {
        return draft.words(index, index + 1);
    }

    /** The last character that is no bracket or closing quote. */
    public char last(int index) {
        String text = draft.at(index).text();
        int at = text.length() - 1;
        while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return text.charAt(at);
    }

    public boolean isHeading(int index) {
        return draft.at(index).kind() == Passage.Kind.HEADING;
    }

    /** A line all in bold: a heading to whoever wrote it, though not to the format. */
    public boolean isBold(int index) {
        Passage passage = draft.at(index);
        return passage.kind() == Passage.Kind.TEXT
                && passage.style().equals(java.util.Optional.of(Span.Style.STRONG))
                && words(index) <= LONGEST_BOLD;
    }

    /** A heading, or a short line of plain text that ends like one and begins with a capital. */
    public boolean isTitle(int index) {
        if (isHeading(index) || isBold(index)) {
            return true;
        }
        char last = last(index);
        return isShortLine(index)
                && SENTENCE_ENDS.indexOf(last) < 0
                && last != ':'
                && (last != '!' || isTitleCase(index));
    }

    /** A short line of plain text that stands for itself and is no sentence. */
    public boolean isShortLine(int index) {
        Passage passage = draft.at(index);
        return passage.kind() == Passage.Kind.TEXT
                && passage.isShort()
                && words(index) <= LONGEST_TITLE
                && words(index) > 0
                && SENTENCE_ENDS.indexOf(last(index)) < 0
                && !Character.isLowerCase(passage.text().charAt(0))
                && isAlone(index);
    }

    public boolean isQuestion(int index) {
        Passage passage = draft.at(index);
        boolean line = passage.kind() == Passage.Kind.TEXT && passage.isShort() && isAlone(index);
        boolean question = last(index) == '?' && words(index) <= LONGEST_QUESTION;
        // A paragraph may end in a question too; what asks twice, and at length, is no heading.
        boolean paragraph = words(index) > LONGEST_TITLE && passage.text().matches("[^?!]{1,200}[?!]\\s.{1,200}");
        return (line || isHeading(index)) && question && !paragraph;
    }

    /** Whether the passage is running text, a list or the like, and no short line. */
    public boolean isText(int index) {
        return index < draft.size() && draft.leftOut(index) == null && !isHeading(index) && !isShortLine(index);
    }

    /** Whether a blank line or another kind of passage stands on both sides; each line is alone where none is broken. */
    public boolean isAlone(int index) {
        if (!draft.article().wrapped()) {
            return true;
        }
        boolean above = index == 0 || draft.at(index).gap() > 0 || isHeading(index - 1);
        return above && (index + 1 == draft.size() || draft.at(index + 1).gap() > 0 || isHeading(index + 1));
    }

    /** Whether most of its longer words begin with a capital, the first word aside. */
    public boolean isTitleCase(int index) {
        int longer = 0;
        int capitals = 0;
        String[] words = draft.at(index).head().split(" ");
        for (int i = 1; i < words.length; i++) {
            String word = words[i].replaceFirst("^\\P{L}+", "");
            if (word.length() > 3) {
                longer++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return longer > 0 && capitals * 5 >= longer * 3;
    }

    /** Whether the two texts are about the same, nearly all words of the first being in the second. */
    public static boolean isRepeat(String text, String of) {
        Set<String> words = Words.content(text);
        Set<String> known = Words.content(of);
        long same = words.stream().filter(known::contains).count();
        return !words.isEmpty() && same * 4 >= words.size() * 3L;
    }

    public boolean opens(Topic topic, int index) {
        return Languages.opens(topic, draft.at(index).head());
    }
}
