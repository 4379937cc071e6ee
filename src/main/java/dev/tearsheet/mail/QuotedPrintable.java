package dev.tearsheet.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The encoding for text that is mostly ASCII (RFC 2045 section 6.7). */
final class QuotedPrintable {
    private static final int WIDTH = 76;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final byte[] in;
    private final ByteArrayOutputStream out;
    private int column;

    private QuotedPrintable(byte[] in) {
        this.in = in;
        this.out = new ByteArrayOutputStream(in.length + in.length / 8);
    }

    /** Encodes text whose lines end with CRLF, and only with that. */
    static byte[] encode(byte[] text) {
        return new QuotedPrintable(text).encode();
    }

    private byte[] encode() {
        for (int i = 0; i < in.length; i++) {
            if (in[i] == '\r') {
                newLine();
                i++;
            } else {
                put(in[i], i + 1 == in.length || in[i + 1] == '\r');
            }
        }
        return out.toByteArray();
    }

    private void put(byte b, boolean lastOfLine) {
        boolean plain = b > ' ' && b < 0x7f && b != '=' || (b == ' ' || b == '\t') && !lastOfLine;
        if (column + (plain ? 1 : 3) > (lastOfLine ? WIDTH : WIDTH - 1)) {
            out.write('=');
            newLine();
        }
        // A dot or a "From" at the start of a line is what careless relays and mailboxes change.
        if (plain && !(column == 0 && (b == '.' || b == 'F'))) {
            out.write(b);
            column++;
        } else {
            out.write('=');
            out.write(HEX[b >> 4 & 15]);
            out.write(HEX[b & 15]);
            column += 3;
        }
    }

    private void newLine() {
        out.write('\r');
        out.write('\n');
        column = 0;
    }
}
