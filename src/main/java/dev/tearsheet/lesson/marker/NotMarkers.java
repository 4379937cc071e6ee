package dev.tearsheet.lesson.marker;

import java.util.List;
import java.util.regex.Pattern;

import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;
import dev.tearsheet.lesson.words.Words;

/** Recognises numbers that count, measure or date something, and so open no heading: 5 million, 3. December, 10:30. */
final class NotMarkers {
    private static final String MEASURES = "%\u2030$\u20ac\u00a3\u00a5\u00b0\u00d7=<>";

    /** What follows the number of a book: "1 Kings 3, 4". */
    private static final Pattern VERSE = Pattern.compile("\\p{Lu}\\p{L}{2,15} [0-9]{1,3}([:.,;]|$)");

    private NotMarkers() {}

    /**
     * Whether the number belongs to what follows.
     *
     * @param title where the text behind the number begins
     * @param signs the signs around the number, none if it stands bare
     */
    static boolean counts(String line, int title, String signs) {
        if (title >= line.length()) {
            return false;
        }
        char c = line.charAt(title);
        boolean bare = signs.isBlank() || signs.strip().equals(".");
        if (bare && MEASURES.indexOf(c) >= 0) {
            return true;
        }
        List<String> words = Words.of(line.substring(title, Math.min(line.length(), title + 60)), 2);
        if (words.isEmpty()) {
            return false;
        }
        boolean lower = Character.isLowerCase(c);
        if (signs.isBlank() && VERSE.matcher(line.substring(title)).lookingAt()) {
            return true;
        }
        if (bare && (lower && Languages.has(Topic.UNIT, words.get(0)) || isDate(words))) {
            return true;
        }
        return Character.isDigit(c)
                && !signs.startsWith("#")
                && (signs.isBlank() || isMagnitude(words) || isRange(line, title, signs));
    }

    private static boolean isDate(List<String> words) {
        boolean month = Languages.has(Topic.MONTH, words.get(0));
        return month
                && (words.size() == 1 || isYear(words.get(1)) || words.get(0).length() > 4);
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && word.chars().allMatch(Character::isDigit);
    }

    /** "1. 5 million" is a torn decimal. */
    private static boolean isMagnitude(List<String> words) {
        return words.size() > 1
                && Languages.has(Topic.UNIT, words.get(1))
                && words.get(1).length() > 6;
    }

    /** "4-7-8" and "10:30" are one number each. */
    private static boolean isRange(String line, int title, String signs) {
        boolean glued = !Character.isWhitespace(line.charAt(title - 1));
        return glued && !signs.isBlank();
    }
}
