package dev.tearsheet.lesson.heading;

import dev.tearsheet.lesson.words.Words;

/** Finds where a title ends that runs into its paragraph: before the first colon, dash or end of a sentence. */
final class RunIn {
    private static final int LONGEST = 10;
    private static final String ENDS = ":.!?";
    private static final String DASHES = "\u2013\u2014-";

    private RunIn() {}

    /** The end of the title, or -1 if no sign comes within ten words. */
    static int end(String head) {
        for (int i = 1; i < head.length() - 1; i++) {
            boolean blankAfter = Character.isWhitespace(head.charAt(i + 1));
            boolean sign = ENDS.indexOf(head.charAt(i)) >= 0 && blankAfter;
            boolean dash =
                    DASHES.indexOf(head.charAt(i)) >= 0 && blankAfter && Character.isWhitespace(head.charAt(i - 1));
            if (sign || dash) {
                int end = "?!".indexOf(head.charAt(i)) >= 0 ? i + 1 : i;
                return Words.count(head.substring(0, end)) <= LONGEST ? end : -1;
            }
        }
        return -1;
    }

    /** The end of the first sentence, its sign included, or -1. */
    static int sentenceEnd(String head) {
        for (int i = 1; i < head.length(); i++) {
            boolean ends = i + 1 == head.length() || Character.isWhitespace(head.charAt(i + 1));
            if (ends && ".!?".indexOf(head.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Where the text goes on behind a title that ends there. */
    static int textStart(String head, int end) {
        int at = end;
        while (at < head.length()
                && (Character.isWhitespace(head.charAt(at)) || (ENDS + DASHES).indexOf(head.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
