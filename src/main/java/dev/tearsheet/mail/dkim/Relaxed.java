package dev.tearsheet.mail.dkim;

import java.util.Arrays;
import java.util.Locale;

/** The relaxed forms of headers and body, which survive what relays do to blanks and lines (RFC 6376 section 3.4). */
final class Relaxed {
    private Relaxed() {}

    /**
     * A header field as it is hashed (section 3.4.2), without a line break at its end.
     *
     * @param field name, colon and value as they stand in the mail, one byte a character, folded or not
     */
    static String header(String field) {
        int colon = field.indexOf(':');
        String name = field.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        StringBuilder value = new StringBuilder(field.length());
        boolean blank = false;
        for (int i = colon + 1; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                blank = true;
            } else {
                value.append(blank && value.length() > 0 ? " " : "").append(c);
                blank = false;
            }
        }
        return name + ":" + value;
    }

    /** The body as it is hashed (section 3.4.4): blanks drawn together, no empty lines at the end. */
    static byte[] body(byte[] mail, int from) {
        Body body = new Body(mail.length - from);
        for (int i = from; i < mail.length; i++) {
            body.take(mail[i]);
        }
        return body.end();
    }

    /** Nothing is written before it is known that something follows. */
    private static final class Body {
        /** A plain array: the streams of the JDK take a lock for every byte, and this runs for every mail. */
        private final byte[] out;

        private int length;
        private int lines;
        private boolean blank;

        private Body(int size) {
            out = new byte[2 * size + 2];
        }

        void take(byte b) {
            if (b == '\n') {
                lines++;
                blank = false;
            } else if (b == ' ' || b == '\t') {
                blank = true;
            } else if (b != '\r') {
                put(b);
            }
        }

        private void put(byte b) {
            for (; lines > 0; lines--) {
                newLine();
            }
            if (blank) {
                out[length++] = ' ';
                blank = false;
            }
            out[length++] = b;
        }

        private void newLine() {
            out[length++] = '\r';
            out[length++] = '\n';
        }

        byte[] end() {
            if (length > 0) {
                newLine();
            }
            return Arrays.copyOf(out, length);
        }
    }
}
