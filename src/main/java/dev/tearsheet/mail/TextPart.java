package dev.tearsheet.mail;

import java.nio.charset.StandardCharsets;

/** A text as it stands in a mail: its type, its transfer encoding, its bytes. */
final class TextPart {
    private static final int LONGEST_LINE = 998;

    private final String type;
    private final String encoding;
    private final byte[] body;

    private TextPart(String type, String encoding, byte[] body) {
        this.type = type;
        this.encoding = encoding;
        this.body = body;
    }

    /**
     * @param type such as {@code text/plain}
     * @param boundary must not occur in the part; empty text if there is none. Its {@code =_} never stands in
     *     quoted-printable (RFC 2045 section 6.7)
     */
    static TextPart of(String type, String text, String boundary) {
        String ended = text.endsWith("\n") ? text : text + "\n";
        String lines = ended.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        boolean plain = isSevenBit(bytes) && (boundary.isEmpty() || !lines.contains(boundary));
        return new TextPart(type, plain ? "7bit" : "quoted-printable", plain ? bytes : QuotedPrintable.encode(bytes));
    }

    String headers() {
        return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: " + encoding + "\r\n";
    }

    byte[] body() {
        return body;
    }

    /** RFC 2045 section 2.7: ASCII, no NUL, no long lines; other control characters are better encoded too. */
    private static boolean isSevenBit(byte[] bytes) {
        int column = 0;
        for (byte b : bytes) {
            column = b == '\n' ? 0 : column + 1;
            boolean plain = b >= ' ' && b < 0x7f || b == '\t' || b == '\r' || b == '\n';
            if (!plain || column > LONGEST_LINE) {
                return false;
            }
        }
        return true;
    }
}
