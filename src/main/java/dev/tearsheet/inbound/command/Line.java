package dev.tearsheet.inbound.command;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A line as it is compared: compatible characters as one (NFKC), no case, nothing invisible, single blanks. Accents are
 * no difference either: who types "desabonner" means it.
 */
public final class Line {
    private static final int LONGEST = 400;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");

    private Line() {}

    /** At most the first 400 characters, compared as they are written but for case, form and blanks. */
    public static String plain(String typed) {
        return folded(visible(typed));
    }

    /** As {@link #plain}, and without accents. */
    static String bare(String typed) {
        String apart = Normalizer.normalize(plain(typed), Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("");
    }

    /** As it was typed, with single blanks and without what nobody sees. */
    static String visible(String typed) {
        String line = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return BLANKS.matcher(INVISIBLE.matcher(line).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static String folded(String line) {
        String same = Normalizer.normalize(line, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BLANKS.matcher(same).replaceAll(" ").strip();
    }
}
