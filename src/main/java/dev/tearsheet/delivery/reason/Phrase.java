package dev.tearsheet.delivery.reason;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words by which servers say one thing, such as {@code user * not found}: each part must follow the one before within
 * the same breath. Found without backtracking, whatever the text is.
 */
final class Phrase {
    private static final int WIDEST_GAP = 80;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>@\"'(),;:\\[\\]]{1,200}@[^\\s<>@\"'(),;:\\]]{1,255}");
    // "550-5.7.1 first line 550-5.7.1 second line": only the words in between are of interest.
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d.])[245]\\d\\d[ -](?:[245]\\.\\d{1,3}\\.\\d{1,3} )?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final List<String> parts;

    Phrase(String words) {
        parts = Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\*"))
                .map(String::strip)
                .toList();
    }

    /** A text as phrases are looked for in it: addresses, which may hold any word, are out of the way. */
    static String plain(String text) {
        String words =
                ADDRESS.matcher(text).replaceAll("@").toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return BLANKS.matcher(NUMBERS.matcher(words).replaceAll(" ")).replaceAll(" ");
    }

    boolean isIn(String plain) {
        String head = parts.get(0);
        for (int at = plain.indexOf(head); at >= 0; at = plain.indexOf(head, at + 1)) {
            if (startsWord(plain, at) && restFollows(plain, at + head.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean restFollows(String plain, int from) {
        int at = from;
        for (String part : parts.subList(1, parts.size())) {
            int found = plain.indexOf(part, at);
            if (found < 0 || found - at > WIDEST_GAP) {
                return false;
            }
            at = found + part.length();
        }
        return true;
    }

    private static boolean startsWord(String plain, int at) {
        return at == 0
                || !Character.isLetterOrDigit(plain.charAt(at - 1))
                || !Character.isLetterOrDigit(plain.charAt(at))
                || plain.charAt(at) > 0x2000;
    }
}
