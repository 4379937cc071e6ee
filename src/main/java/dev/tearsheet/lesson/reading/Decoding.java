package dev.tearsheet.lesson.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import dev.tearsheet.lesson.UnreadableArticle;

/** Turns the bytes of a file into characters: by its byte order mark, else UTF-8, else Windows-1252. */
record Decoding(String file, byte[] bytes) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Decoding of(String file, byte[] bytes) {
        return new Decoding(file, bytes);
    }

    String text() throws UnreadableArticle {
        if (bytes.length == 0) {
            throw new UnreadableArticle(file + " is empty: put an article in it");
        }
        FileKinds.refuseOthers(file, bytes);
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return utf8(3);
        }
        if (startsWith(0xFE, 0xFF)) {
            return refuseBinary(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        if (startsWith(0xFF, 0xFE)) {
            return refuseBinary(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        return utf8(0);
    }

    private String utf8(int from) throws UnreadableArticle {
        try {
            return refuseBinary(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return refuseBinary(windowsText());
        }
    }

    /** Text of one byte a character, unless it is UTF-8 with a fault in it: guessing would garble every accent. */
    private String windowsText() throws UnreadableArticle {
        String asUtf8 = new String(bytes, StandardCharsets.UTF_8);
        long faults = asUtf8.chars().filter(c -> c == '\uFFFD').count();
        long beyondAscii = asUtf8.chars().filter(c -> c > 127).count() - faults;
        if (beyondAscii > faults) {
            throw new UnreadableArticle("%s, line %d: broken UTF-8: save the file as UTF-8 again"
                    .formatted(file, lineOf(asUtf8, asUtf8.indexOf('\uFFFD'))));
        }
        return new String(bytes, WINDOWS);
    }

    private String refuseBinary(String text) throws UnreadableArticle {
        int at = text.indexOf('\0');
        if (at >= 0) {
            throw new UnreadableArticle("%s, line %d: a NUL byte: not a text file, or UTF-16 without a byte order mark;"
                            .formatted(file, lineOf(text, at))
                    + " save it as UTF-8 text, Markdown or HTML");
        }
        long odd = text.chars()
                .filter(c -> c < ' ' && "\t\n\r\f\u000B\u001B".indexOf(c) < 0 || c == '\uFFFD')
                .count();
        if (odd * 50 > text.length()) {
            throw new UnreadableArticle(file + " is not a text file: save it as UTF-8 text, Markdown or HTML");
        }
        return text;
    }

    private static int lineOf(String text, int at) {
        return 1
                + (int) text.substring(0, Math.max(0, at))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private boolean startsWith(int... values) {
        return bytes.length >= values.length
                && Arrays.equals(
                        values,
                        java.util.stream.IntStream.range(0, values.length)
                                .map(i -> bytes[i] & 0xFF)
                                .toArray());
    }
}
