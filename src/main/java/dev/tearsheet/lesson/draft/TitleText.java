package dev.tearsheet.lesson.draft;

/** The text of a heading as a title: without stars, hashes and the colon or full stop behind it. */
public final class TitleText {
    private static final int LONGEST = 300;
    private static final int WORDS = 8;

    private TitleText() {}

    public static String of(String heading) {
        String text = heading.substring(0, Math.min(heading.length(), LONGEST)).strip();
        int from = decorationEnd(text);
        int to = text.length();
        while (to > from && "*_#:;, ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String title = text.substring(from, to).strip();
        boolean oneSentence = title.endsWith(".") && !title.endsWith("..") && title.indexOf(". ") < 0;
        return oneSentence ? title.substring(0, title.length() - 1) : title;
    }

    /** Past stars, hashes and the symbols that some put before every heading; a title of symbols alone keeps them. */
    private static int decorationEnd(String text) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean symbol = Character.getType(c) == Character.OTHER_SYMBOL
                    || c == 0x200D
                    || c >= 0xFE00 && c <= 0xFE0F
                    || c >= 0x1F3FB && c <= 0x1F3FF;
            if (!symbol && "*_# ".indexOf(c) < 0) {
                return at;
            }
            at += Character.charCount(c);
        }
        return 0;
    }

    /** The first words of a text that has no title. */
    public static String shortened(String text) {
        String[] words = text.strip().split("\\s+", WORDS + 1);
        return words.length <= WORDS ? of(text) : String.join(" ", java.util.Arrays.copyOf(words, WORDS)) + "\u2026";
    }
}
