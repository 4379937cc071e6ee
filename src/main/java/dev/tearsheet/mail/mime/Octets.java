package dev.tearsheet.mail.mime;

/**
 * Bytes that nobody changes.
 *
 * @param dotted whether a line of theirs begins with a dot, or they do
 */
record Octets(byte[] bytes, boolean dotted) {
    static Octets of(byte[] bytes) {
        return new Octets(bytes, isDotted(bytes));
    }

    private static boolean isDotted(byte[] bytes) {
        for (int at = 1; at < bytes.length; at++) {
            if (bytes[at] == '.' && bytes[at - 1] == '\n') {
                return true;
            }
        }
        return bytes.length > 0 && bytes[0] == '.';
    }
}
