package dev.tearsheet.lesson.heading;

import java.util.ArrayList;
import java.util.List;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.marker.Families;
import dev.tearsheet.lesson.part.Captions;
import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;
import dev.tearsheet.lesson.words.Words;

/** The short lines of an article that stand above text: what may be its headings if they have no number and no markup. */
final class ShortLines {
    private static final String QUOTES = "\"\u201c\u201e\u00ab\u2018'";
    private static final String DASHES = "\u2013\u2014-~";
    private static final int LONGEST_RUN = 4;
    private static final int FEWEST_ITEMS = 3;

    private final Draft draft;
    private final Shape shape;

    ShortLines(Draft draft) {
        this.draft = draft;
        this.shape = new Shape(draft);
    }

    /** Short lines, one to four, that follow each other, with text below. */
    record Run(List<Integer> lines) {
        int first() {
            return lines.get(0);
        }

        int last() {
            return lines.get(lines.size() - 1);
        }
    }

    /** The runs of lines from the one passage up to before the other. */
    List<Run> runs(int from, int end) {
        var runs = new ArrayList<Run>();
        var open = new ArrayList<Integer>();
        for (int i = draft.next(from - 1); i < end; i = draft.next(i)) {
            if (isLine(i)) {
                if (isBelowList(open, i)) {
                    open.clear();
                }
                open.add(i);
                continue;
            }
            if (!open.isEmpty() && isLabel(open.get(open.size() - 1), i)) {
                open.remove(open.size() - 1);
            }
            if (!open.isEmpty() && open.size() <= LONGEST_RUN) {
                runs.add(new Run(List.copyOf(open)));
            }
            open.clear();
        }
        return runs;
    }

    /** How many lines could be headings by their own looks, above text or not. */
    int count(int from, int end) {
        int count = 0;
        for (int i = draft.next(from - 1); i < end; i = draft.next(i)) {
            count += isLine(i) ? 1 : 0;
        }
        return count;
    }

    /** A line that could be a heading by its own looks. */
    private boolean isLine(int index) {
        Passage passage = draft.at(index);
        return shape.isShortLine(index)
                && Character.isLetterOrDigit(firstSign(passage.text()))
                && hasName(passage.text())
                && !isQuotation(passage.text())
                && !Languages.equal(Topic.LABEL, passage.text())
                && !Captions.isDescription(draft, index)
                && !isListed(passage);
    }

    /** Whether it is more than a date or a figure. */
    private static boolean hasName(String text) {
        return Words.of(text).stream()
                .anyMatch(word -> Character.isLetter(word.codePointAt(0)) && !Languages.has(Topic.MONTH, word));
    }

    /** A line of a small list: with a number that is written with a sign. */
    private static boolean isListed(Passage passage) {
        return Families.find(passage.head())
                .filter(marker -> !marker.form().equals("N") && !marker.group().endsWith(" N"))
                .isPresent();
    }

    /** A label above a list, such as "What you need:", is no heading; above text it may be one. */
    private boolean isLabel(int line, int below) {
        boolean list = draft.at(below).kind() == Passage.Kind.ITEM || isListed(draft.at(below));
        return list && shape.last(line) == ':';
    }

    /** Lines without a blank line between them are a small list if the next line is set apart from them. */
    private boolean isBelowList(List<Integer> open, int line) {
        boolean list = open.size() >= FEWEST_ITEMS
                && open.subList(1, open.size()).stream()
                        .allMatch(item -> draft.at(item).gap() == 0);
        return list && draft.at(line).gap() > 0;
    }

    private static boolean isQuotation(String text) {
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return DASHES.indexOf(first) >= 0
                || QUOTES.indexOf(first) >= 0
                        && text.matches(".{1,200}[\"\u201d\u201c\u00bb\u2019]\\s?[\u2013\u2014~(-].{1,80}")
                || QUOTES.indexOf(first) >= 0 && "\"\u201d\u201c\u00bb\u2019'".indexOf(last) >= 0;
    }

    private static int firstSign(String text) {
        int at = Families.decorationEnd(text);
        while (at < text.length() && (QUOTES + "\u00bf\u00a1([").indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.codePointAt(at) : ' ';
    }
}
