package dev.tearsheet.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Another mail as a part of one. A part of type message/rfc822 may not be encoded (RFC 2046 section 5.2.1), and we send
 * nothing that is not 7bit: a mail that is more goes as a file of the same bytes.
 */
record EnclosedPart(String headers, byte[] body) {
    private static final int LONGEST_LINE = 998;
    private static final int BASE64_LINE = 76;
    private static final byte[] CRLF = {'\r', '\n'};

    static EnclosedPart of(byte[] mail) {
        return isSevenBit(mail)
                ? new EnclosedPart(headers("message/rfc822", "7bit"), mail)
                : new EnclosedPart(
                        headers("application/octet-stream; name=\"mail.eml\"", "base64"),
                        Base64.getMimeEncoder(BASE64_LINE, CRLF).encode(mail));
    }

    private static String headers(String type, String encoding) {
        return "Content-Type: " + type + "\r\nContent-Transfer-Encoding: " + encoding
                + "\r\nContent-Disposition: attachment; filename=\"mail.eml\"\r\n";
    }

    /** ASCII without NUL, in lines that end in CRLF and are not too long (RFC 2045 section 2.7). */
    private static boolean isSevenBit(byte[] mail) {
        String text = new String(mail, StandardCharsets.ISO_8859_1);
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean brokenRight = c != '\n' && c != '\r'
                    || c == '\n' && i > 0 && text.charAt(i - 1) == '\r'
                    || c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            column = c == '\n' ? 0 : column + 1;
            if (c == 0 || c > 0x7e || !brokenRight || column > LONGEST_LINE + 1) {
                return false;
            }
        }
        return true;
    }
}
