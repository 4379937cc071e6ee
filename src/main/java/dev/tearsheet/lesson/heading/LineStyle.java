package dev.tearsheet.lesson.heading;

import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.marker.Families;

/** How a short line is written; headings of one article are written alike. */
record LineStyle(Letters letters, char end, boolean symbol) {
    enum Letters {
        /** Most Longer Words Have Capitals */
        TITLE,
        /** Only some have. */
        SENTENCE,
        /** Too short to say. */
        EITHER
    }

    static LineStyle of(Draft draft, int index) {
        var shape = new Shape(draft);
        char last = shape.last(index);
        char end = ":?!".indexOf(last) >= 0 ? last : '.';
        boolean symbol = startsWithSymbol(draft.at(index).text());
        return new LineStyle(letters(draft.at(index).head()), end, symbol);
    }

    /** Whether a line of this style may be a heading where most are of the other. */
    boolean agrees(LineStyle other) {
        boolean same = letters == Letters.EITHER || other.letters == Letters.EITHER || letters == other.letters;
        return same && (end == ':') == (other.end == ':') && symbol == other.symbol;
    }

    private static boolean startsWithSymbol(String text) {
        int end = Families.decorationEnd(text);
        return text.substring(0, end).codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_SYMBOL);
    }

    private static Letters letters(String head) {
        int longer = 0;
        int capitals = 0;
        boolean first = true;
        for (String word : head.split("[\\s\u2013\u2014-]+")) {
            String letters = word.replaceFirst("^\\P{L}+", "");
            if (letters.length() > 3 && !first) {
                longer++;
                capitals += Character.isUpperCase(letters.charAt(0)) ? 1 : 0;
            }
            first &= letters.isEmpty();
        }
        if (longer == 0) {
            return Letters.EITHER;
        }
        return capitals * 5 >= longer * 3 ? Letters.TITLE : Letters.SENTENCE;
    }
}
