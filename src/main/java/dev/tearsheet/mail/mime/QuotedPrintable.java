package dev.tearsheet.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The encoding for text that is mostly ASCII (RFC 2045 section 6.7). */
final class QuotedPrintable {
    private static final int WIDTH = 76;
    /** A soft line break and an encoded byte. */
    private static final int MOST_PER_BYTE = 6;

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final byte[] in;
    /** A plain array: the streams of the JDK take a lock for every byte, and this runs for every mail. */
    private byte[] out;

    private int length;
    private int column;

    private QuotedPrintable(byte[] in) {
        this.in = in;
        this.out = new byte[in.length + in.length / 4 + WIDTH];
    }

    /**
     * Encodes text whose lines end with CRLF, and only with that. It may end anywhere in a line: then a soft line break
     * after it, or the end of that line, leaves it as it is.
     */
    static byte[] encode(byte[] text) {
        return staysAsItIs(text) ? text : new QuotedPrintable(text).encode();
    }

    /** Whether it is part of one line and needs nothing: most of what is a reader's own does, such as a link or a date. */
    private static boolean staysAsItIs(byte[] text) {
        boolean stays = text.length < WIDTH && (text.length == 0 || text[0] != '.' && text[0] != 'F');
        for (int i = 0; stays && i < text.length; i++) {
            stays = text[i] >= ' ' && text[i] < 0x7f && text[i] != '=';
        }
        return stays;
    }

    private byte[] encode() {
        for (int i = 0; i < in.length; i++) {
            if (out.length - length < MOST_PER_BYTE) {
                out = Arrays.copyOf(out, out.length * 2);
            }
            if (in[i] == '\r') {
                newLine();
                i++;
            } else {
                put(in[i], i + 1 < in.length && in[i + 1] == '\r');
            }
        }
        return Arrays.copyOf(out, length);
    }

    private void put(byte b, boolean lastOfLine) {
        boolean plain = b > ' ' && b < 0x7f && b != '=' || (b == ' ' || b == '\t') && !lastOfLine;
        if (column + (plain ? 1 : 3) > (lastOfLine ? WIDTH : WIDTH - 1)) {
            out[length++] = '=';
            newLine();
        }
        // A dot or a "From" at the start of a line is what careless relays and mailboxes change.
        if (plain && !(column == 0 && (b == '.' || b == 'F'))) {
            out[length++] = b;
            column++;
        } else {
            out[length++] = '=';
            out[length++] = HEX[b >> 4 & 15];
            out[length++] = HEX[b & 15];
            column += 3;
        }
    }

    private void newLine() {
        out[length++] = '\r';
        out[length++] = '\n';
        column = 0;
    }
}
