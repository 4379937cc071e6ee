package dev.tearsheet.template;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A page with its styles moved, and the places of the source at which other words would have changed nothing else.
 *
 * @param gaps in their order, none touching another
 */
public record StyledPage(String text, List<Gap> gaps) {
    private static final List<String> MARKS = List.of("&amp;", "&lt;", "&gt;", "&quot;", "&#39;");

    /**
     * Running text, or the value of an attribute, that decides nothing: with other words that it {@link #takes}, in the
     * source and in the text, the page is what it would be if it were made from that source.
     *
     * @param from in the source, and the end there
     * @param at where it begins in the text, in which it is as long
     * @param running text, and not the value of an attribute
     */
    public record Gap(int from, int to, int at, boolean running) {
        /** Whether these words, which hold no {@code <} in running text and no quotation mark of an attribute's, may stand there. */
        public boolean takes(String words) {
            return words.indexOf('\0') < 0 && (!running || isVisible(words));
        }
    }

    public StyledPage {
        gaps = List.copyOf(gaps);
    }

    /** The source or the text, with quite other words in its gaps. */
    String probed(String words, ToIntFunction<Gap> place) {
        StringBuilder other = new StringBuilder(words.length());
        int at = 0;
        for (Gap gap : gaps) {
            int from = place.applyAsInt(gap);
            other.append(words, at, from).append(gap.running() ? " Z &amp; &lt;p&gt;\n" : "?z=a&b;c > d/");
            at = from + gap.to() - gap.from();
        }
        return other.append(words, at, words.length()).toString();
    }

    /** Elements with nothing but blanks in them are treated otherwise by parsers, and selected by {@code :empty}. */
    private static boolean isVisible(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int here = i;
            if (c == '&' ? MARKS.stream().anyMatch(m -> words.startsWith(m, here)) : c > ' ' && c != '\u00a0') {
                return true;
            }
            if (c == '&') {
                // Any other reference could stand for a blank.
                return false;
            }
        }
        return false;
    }
}
