package dev.tearsheet.mail.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.StringJoiner;

/** Encoded words (RFC 2047): how letters beyond ASCII travel in a header. */
final class EncodedWords {
    /** An encoded word has at most 75 characters (RFC 2047 section 2), 12 of which are {@code =?UTF-8?Q?} and {@code ?=}. */
    private static final int ROOM = 75 - 12;

    /** A long header name leaves the first word too little; the line is then a little longer than it should be. */
    private static final int LEAST_ROOM = 16;

    private static final String HEX = "0123456789ABCDEF";

    private EncodedWords() {}

    /** Whether a reader would get anything but this text, were it written as it is. */
    static boolean needed(String text) {
        // Jakarta Mail takes a backslash at the end of a folded line for an escaped line break.
        return !isAscii(text) || text.contains("=?") || text.contains("\\ ") || text.endsWith("\\");
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 0x20 || text.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    /**
     * The text as encoded words with one blank between them; readers drop those blanks, no letter is split.
     *
     * @param column where the first word begins; the others begin a line, after a blank
     */
    static String encode(String text, int column) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        int quoted = text.codePoints().map(c -> quoted(c).length()).sum();
        int room = Math.max(LEAST_ROOM, ROOM + 1 - column);
        // Base64 is shorter earlier than this, but people read the other in logs and sources.
        return quoted <= bytes * 2 ? encodeQuoted(text, room) : encodeBase64(text, room);
    }

    private static String encodeQuoted(String text, int firstRoom) {
        StringJoiner words = new StringJoiner(" ");
        StringBuilder word = new StringBuilder();
        int room = firstRoom;
        for (int c : text.codePoints().toArray()) {
            String letter = quoted(c);
            if (word.length() + letter.length() > room) {
                words.add("=?UTF-8?Q?" + word + "?=");
                word.setLength(0);
                room = ROOM;
            }
            word.append(letter);
        }
        return words.add("=?UTF-8?Q?" + word + "?=").toString();
    }

    private static String encodeBase64(String text, int firstRoom) {
        StringJoiner words = new StringJoiner(" ");
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        int room = firstRoom;
        for (int c : text.codePoints().toArray()) {
            byte[] letter = utf8(c);
            if (word.size() + letter.length > room / 4 * 3) {
                words.add(base64(word));
                word.reset();
                room = ROOM;
            }
            word.writeBytes(letter);
        }
        return words.add(base64(word)).toString();
    }

    private static String base64(ByteArrayOutputStream word) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(word.toByteArray()) + "?=";
    }

    /** One letter in the narrow Q alphabet that is good in a display name as well (RFC 2047 section 5, rule 3). */
    private static String quoted(int letter) {
        if (letter == ' ') {
            return "_";
        }
        if (letter < 0x80 && (Character.isLetterOrDigit(letter) || "!*+-/".indexOf(letter) >= 0)) {
            return Character.toString(letter);
        }
        StringBuilder out = new StringBuilder();
        for (byte b : utf8(letter)) {
            out.append('=').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
        }
        return out.toString();
    }

    private static byte[] utf8(int letter) {
        return Character.toString(letter).getBytes(StandardCharsets.UTF_8);
    }
}
