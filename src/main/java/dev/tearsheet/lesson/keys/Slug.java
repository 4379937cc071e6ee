package dev.tearsheet.lesson.keys;

import java.text.Normalizer;
import java.util.Locale;

/** A title as letters a to z, digits and single hyphens, as far as its letters have such a form. */
final class Slug {
    private static final int LONGEST = 64;

    private Slug() {}

    /** The slug of the title; empty if nothing of it can be written so. */
    static String of(String title) {
        String letters = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var slug = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK || "'\u2019\u2018".indexOf(c) >= 0;
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (c == '\u00DF') {
                slug.append("ss");
            } else if (!mark && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return shortened(slug.toString(), LONGEST);
    }

    /** The slug and a suffix, together not too long for a key. */
    static String with(String slug, String suffix) {
        return shortened(slug, LONGEST - suffix.length() - 1) + "-" + suffix;
    }

    /** Cut where a word ends, if it has to be cut. */
    private static String shortened(String slug, int longest) {
        String text = slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
        if (text.length() <= longest) {
            return text;
        }
        int word = text.lastIndexOf('-', longest);
        return text.substring(0, word > longest / 2 ? word : longest);
    }
}
