package dev.tearsheet.lesson.marker;

import java.util.List;
import java.util.Optional;

import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;
import dev.tearsheet.lesson.words.Words;

/** Recognises digits with or without signs around them: 1. 1) 1). (1) [1] 1: 1/ 1 – #1 No. 1 and a bare 1 Title. */
final class Digits implements Family {
    private static final List<String> OPENERS =
            List.of("#", "(", "[", "no.", "nr.", "no ", "n\u00b0", "n\u00ba", "\u2116");
    private static final List<String> CLOSERS = List.of(
            ").", ".)", ".-", "):", ")", " )", "].", "]", ".", ":", "/", " :", " .", " \u2013", " \u2014", " -", " |",
            "\u2013", "\u2014", "-");
    private static final int MOST_DIGITS = 3;

    @Override
    public Optional<Marker> find(String line, int from) {
        String opener = opener(line, from);
        int digits = Scan.blanksEnd(line, from + opener.length());
        int end = Scan.digitsEnd(line, digits);
        if (end == digits || end - digits > MOST_DIGITS || line.charAt(digits) == '0' && end == digits + 1) {
            return Optional.empty();
        }
        String closer = closer(line, end);
        int title = Scan.gapEnd(line, end + closer.length());
        int number = Integer.parseInt(line.substring(digits, end));
        if (number == 0 || !opens(line, opener, end, closer) || NotMarkers.counts(line, title, opener + closer)) {
            return Optional.empty();
        }
        return Optional.of(new Marker(
                opener.strip() + "N" + closer.strip(),
                closer.isEmpty() && opener.isEmpty() ? "bare" : "number",
                number,
                title));
    }

    private static String opener(String line, int from) {
        return OPENERS.stream()
                .filter(opener -> line.regionMatches(true, from, opener, 0, opener.length()))
                .findFirst()
                .orElse("");
    }

    private static String closer(String line, int from) {
        return CLOSERS.stream()
                .filter(closer -> line.startsWith(closer, from))
                .findFirst()
                .orElse("");
    }

    /** Whether what stands behind the number lets it open a heading: a blank, the end, or a capital right behind a sign. */
    private static boolean opens(String line, String opener, int end, String closer) {
        int after = end + closer.length();
        boolean atEnd = after >= line.length();
        boolean blank = !atEnd && Character.isWhitespace(line.charAt(after));
        if (opener.equals("(") && !closer.strip().startsWith(")") || opener.equals("[") && !closer.startsWith("]")) {
            return false;
        }
        if (closer.isEmpty() && opener.isEmpty()) {
            return blank && startsLikeTitle(line, Scan.blanksEnd(line, after));
        }
        boolean glued = !atEnd
                && ".):*".indexOf(closer.isEmpty() ? ' ' : closer.charAt(closer.length() - 1)) >= 0
                && (Character.isUpperCase(line.charAt(after)) || line.charAt(after) == '*');
        return atEnd || blank || glued || closer.isEmpty() && line.charAt(after) == '*';
    }

    private static boolean startsLikeTitle(String line, int at) {
        if (at >= line.length()) {
            return false;
        }
        char c = line.charAt(at);
        String word = Words.of(line.substring(at), 1).stream().findFirst().orElse("");
        return (Character.isUpperCase(c) || "\"'\u201c\u2018\u00ab\u00bf\u00a1\u201e*".indexOf(c) >= 0)
                && !Languages.has(Topic.MONTH, word);
    }
}
