package dev.tearsheet.lesson.reading;

import java.util.List;

/** Recognises text whose paragraphs were broken into lines of one width, as old mail programs do. */
final class Wrapping {
    private static final int WIDEST = 110;
    private static final int NARROWEST = 40;

    private Wrapping() {}

    /** Whether most lines that follow each other without a blank line go on with the sentence of the line before. */
    static boolean of(List<String> lines) {
        int pairs = 0;
        int broken = 0;
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1).strip();
            String line = lines.get(i).strip();
            if (!before.isEmpty() && !line.isEmpty()) {
                pairs++;
                broken += isBroken(before, line) ? 1 : 0;
            }
        }
        return broken >= 3 && broken * 3 >= pairs;
    }

    private static boolean isBroken(String before, String line) {
        char last = before.charAt(before.length() - 1);
        boolean open = Character.isLetter(last) || last == ',' || last == '-';
        return open
                && before.length() >= NARROWEST
                && before.length() <= WIDEST
                && line.length() <= WIDEST
                && Character.isLowerCase(line.charAt(0));
    }
}
