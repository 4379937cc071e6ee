package dev.tearsheet.lesson.draft;

import java.util.List;
import java.util.OptionalInt;

import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;
import dev.tearsheet.lesson.words.Words;

/**
 * How many lessons the article itself speaks of, as in "12 meanings". Authors miscount, so it is a vote and no law.
 *
 * @param number empty where it promises nothing
 */
public record Promise(OptionalInt number) {
    private static final int BETWEEN = 3;
    private static final int MOST = 200;
    private static final int FEWEST = 4;

    /** The promise of the title, else that of the lines above the first lesson. */
    public static Promise of(Draft draft) {
        return new Promise(in(draft.title()));
    }

    /** The number in a text that counts things such as reasons or tips. */
    public static OptionalInt in(String text) {
        List<String> words = Words.of(text, 60);
        for (int i = 0; i < words.size(); i++) {
            OptionalInt number = number(words.get(i));
            for (int j = i + 1; number.isPresent() && j <= i + BETWEEN && j < words.size(); j++) {
                if (Languages.has(Topic.LIST_NOUN, words.get(j))) {
                    return number;
                }
            }
        }
        return OptionalInt.empty();
    }

    public boolean fits(int size) {
        return number.isPresent() && Math.abs(number.getAsInt() - size) <= 1;
    }

    /** Whether a title counts exactly so many of something, whatever it is: "7 Lighthouses You Can Sleep In". */
    public static boolean isNamed(String title, int size) {
        List<String> words = Words.of(title, 60);
        for (int i = 0; i + 1 < words.size(); i++) {
            String next = words.get(i + 1);
            boolean measures = Languages.has(Topic.UNIT, next) || Languages.has(Topic.MONTH, next);
            if (size >= FEWEST && !measures && number(words.get(i)).equals(OptionalInt.of(size))) {
                return true;
            }
        }
        return false;
    }

    private static OptionalInt number(String word) {
        boolean digits = word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits
                ? Integer.parseInt(word)
                : Languages.rank(Topic.NUMBER, word).orElse(0);
        return number > 1 && number <= MOST ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
