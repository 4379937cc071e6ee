package dev.tearsheet.lesson.reading;

import java.text.Normalizer;

/** Text in one form: NFC, line feeds as line ends, plain blanks, without what nobody sees. */
final class CleanText {
    private CleanText() {}

    static String of(String text) {
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                // A line feed after it ends the same line.
                clean.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (!isUnseen(c)) {
                clean.append(isBlank(c) ? ' ' : c);
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** No-break, thin and other blanks, and line ends that no editor counts; a tab stays, as Markdown counts it. */
    private static boolean isBlank(char c) {
        return "\f\u000B\u0085\u2028\u2029".indexOf(c) >= 0 || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Soft hyphens, zero-width blanks, marks of direction and control characters; joiners stay, emoji need them. */
    private static boolean isUnseen(char c) {
        return c == '\u00AD'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u2060'
                || c == '\uFEFF'
                || Character.isISOControl(c) && !isBlank(c) && c != '\n' && c != '\t';
    }
}
