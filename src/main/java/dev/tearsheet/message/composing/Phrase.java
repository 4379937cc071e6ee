package dev.tearsheet.message.composing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words before an address or an id in a header (RFC 5322 section 3.2.5), written in ASCII: as they are, as a quoted
 * string, or as encoded words (RFC 2047).
 */
final class Phrase {
    /** So that a List-Id keeps to the 255 octets of RFC 2919 however it is encoded. */
    private static final int MOST_BYTES = 96;
    /** 45 bytes are 60 characters in base 64, and with its frame an encoded word has at most 75. */
    private static final int WORD_BYTES = 45;

    private static final Pattern ATOMS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+( [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private Phrase() {}

    static String of(String words) {
        String text = cut(words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(), MOST_BYTES)
                .get(0)
                .strip();
        if (!text.chars().allMatch(c -> c < 0x7f) || text.contains("=?")) {
            return cut(text, WORD_BYTES).stream()
                    .map(p -> Base64.getEncoder().encodeToString(p.getBytes(StandardCharsets.UTF_8)))
                    .map(b -> "=?UTF-8?B?" + b + "?=")
                    .collect(Collectors.joining(" "));
        }
        return ATOMS.matcher(text).matches() ? text : '"' + text.replaceAll("([\"\\\\])", "\\\\$1") + '"';
    }

    /** Pieces of at most so many bytes, no character divided. */
    private static List<String> cut(String text, int bytes) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int held = 0;
        for (int c : text.codePoints().toArray()) {
            int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (held + size > bytes) {
                pieces.add(piece.toString());
                piece.setLength(0);
                held = 0;
            }
            piece.appendCodePoint(c);
            held += size;
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
