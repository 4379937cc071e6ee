package dev.tearsheet.lesson.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes a text apart into words, without a language's rules. */
public final class Words {
    private static final List<String> ENDINGS = List.of("'s", "ing", "es", "ed", "en", "s", "e", "n");
    private static final int SHORTEST_STEM = 3;
    private static final int MOST_ENDINGS = 3;

    private Words() {}

    /** The words of the text in lower case: letters and digits, with the apostrophes and hyphens inside them. */
    public static List<String> of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** The first words of the text, at most so many. */
    public static List<String> of(String text, int most) {
        var words = new ArrayList<String>();
        int begin = -1;
        for (int i = 0; i <= text.length() && words.size() < most; i++) {
            boolean inside = i < text.length() && isInside(text, i, begin >= 0);
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                words.add(lower(text.substring(begin, i)));
                begin = -1;
            }
        }
        return words;
    }

    public static int count(String text) {
        int count = 0;
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            boolean inside = isInside(text, i, before);
            count += inside && !before ? 1 : 0;
            before = inside;
        }
        return count;
    }

    /** What a text is about: its words but the common ones, cut to their stems. */
    public static Set<String> content(String text) {
        var stems = new LinkedHashSet<String>();
        for (String word : of(text)) {
            if (!Languages.has(Topic.STOP, word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /** The text in lower case with straight apostrophes and single spaces; other punctuation stays. */
    public static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                plain.append(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return lower(plain.toString().strip());
    }

    /** The word without accents, which authors put on capitals or leave out. */
    public static String plainLetters(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static boolean isInside(String text, int at, boolean inWord) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean joins = c == '\'' || c == '\u2019' || c == '-' || c == '&';
        return joins && inWord && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** A crude stem: enough to see "means", "meaning" and "mean" as one, the same way in all four languages. */
    private static String stem(String word) {
        String stem = word;
        for (int i = 0; i < MOST_ENDINGS; i++) {
            stem = withoutEnding(stem);
        }
        return stem;
    }

    private static String withoutEnding(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
