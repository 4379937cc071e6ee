package dev.tearsheet.lesson.marker;

import java.util.List;
import java.util.Optional;

/** All ways to number a heading, in the order in which they are tried. */
public final class Families {
    private static final List<Family> ALL = List.of(
            new Keycaps(), new Digits(), new WordAndNumber(), new NumberWords(), new RomanNumerals(), new Letters());

    private Families() {}

    /** The marker that the line begins with, after bullets, emoji and stars if there are any. */
    public static Optional<Marker> find(String line) {
        int from = decorationEnd(line);
        for (Family family : ALL) {
            Optional<Marker> marker = family.find(line, from);
            if (marker.isPresent()) {
                return marker;
            }
        }
        return Optional.empty();
    }

    /** Where the bullets, emoji, stars and blanks at the beginning of the line end. */
    public static int decorationEnd(String line) {
        int at = 0;
        while (at < line.length() && isDecoration(line.codePointAt(at))) {
            // A keycap such as 1️⃣ is a digit first and ends this loop by itself.
            at += Character.charCount(line.codePointAt(at));
        }
        return at;
    }

    private static boolean isDecoration(int c) {
        if (Character.isWhitespace(c)
                || "*_\u2022\u00b7\u2023\u25e6\u25aa\u25cf\u25cb\u2013\u2014-+>\u200d".indexOf(c) >= 0) {
            return true;
        }
        boolean symbol = Character.getType(c) == Character.OTHER_SYMBOL && !Keycaps.isNumber(c);
        return symbol || c >= 0xFE00 && c <= 0xFE0F || c >= 0x1F3FB && c <= 0x1F3FF;
    }
}
