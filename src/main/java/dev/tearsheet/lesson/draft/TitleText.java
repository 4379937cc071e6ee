package dev.tearsheet.lesson.draft;

/** The text of a heading as a title: without stars, hashes and the colon or full stop behind it. */
public final class TitleText {
    private static final int LONGEST = 300;
    private static final int WORDS = 8;

    private TitleText() {}

    public static String of(String heading) {
        String text = heading.substring(0, Math.min(heading.length(), LONGEST)).strip();
        int from = 0;
        int to = text.length();
        while (from < to && "*_#".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "*_#:;, ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String title = text.substring(from, to).strip();
        boolean oneSentence = title.endsWith(".") && !title.endsWith("..") && title.indexOf(". ") < 0;
        return oneSentence ? title.substring(0, title.length() - 1) : title;
    }

    /** The first words of a text that has no title. */
    public static String shortened(String text) {
        String[] words = text.strip().split("\\s+", WORDS + 1);
        return words.length <= WORDS ? of(text) : String.join(" ", java.util.Arrays.copyOf(words, WORDS)) + "\u2026";
    }
}
