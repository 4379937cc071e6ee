package dev.tearsheet.lesson.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The numbers that Word puts before the paragraphs of its lists and before its headings; they are in no text. */
final class WordNumbers {
    static final int DEEPEST = 8;
    private static final String BULLET = "\u2022";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> kinds = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordNumbers(Document document) {
        document.getElementsByTag("w:num").forEach(list -> lists.putIfAbsent(list.attr("w:numId"), list));
        document.getElementsByTag("w:abstractNum")
                .forEach(kind -> kinds.putIfAbsent(kind.attr("w:abstractNumId"), kind));
    }

    /** The next number of the paragraph's list, such as "3." or "2.1", a bullet, or nothing. */
    String label(WordStyles.Style style) {
        Element list = lists.get(style.list());
        Element kind = list == null ? null : kinds.get(WordStyles.value(list, "w:abstractnumid"));
        Element level = level(kind, style.depth());
        if (level == null) {
            return "";
        }
        if (WordStyles.value(level, "w:numfmt").equals("bullet")) {
            return BULLET;
        }
        int[] numbers = counts.computeIfAbsent(kind.attr("w:abstractNumId"), unused -> new int[DEEPEST + 1]);
        if (begun.add(style.list()) && list.getElementsByTag("w:startOverride").size() > 0) {
            Arrays.fill(numbers, 0);
        }
        count(numbers, kind, style.depth());
        String label = WordStyles.value(level, "w:lvltext");
        for (int depth = 0; depth <= style.depth(); depth++) {
            label = label.replace("%" + (depth + 1), shown(kind, depth, numbers[depth]));
        }
        return CleanText.of(label.substring(0, Math.min(label.length(), 40)))
                .replace('\n', ' ')
                .strip();
    }

    private static void count(int[] numbers, Element kind, int depth) {
        for (int above = 0; above < depth; above++) {
            numbers[above] = Math.max(numbers[above], start(kind, above));
        }
        numbers[depth] = numbers[depth] == 0 ? start(kind, depth) : numbers[depth] + 1;
        Arrays.fill(numbers, depth + 1, numbers.length, 0);
    }

    private static int start(Element kind, int depth) {
        return Math.max(1, WordStyles.number(WordStyles.value(level(kind, depth), "w:start")));
    }

    private static Element level(Element kind, int depth) {
        return kind == null
                ? null
                : kind.children().stream()
                        .filter(child -> child.normalName().equals("w:lvl"))
                        .filter(child -> child.attr("w:ilvl").equals(String.valueOf(depth)))
                        .findFirst()
                        .orElse(null);
    }

    private static String shown(Element kind, int depth, int number) {
        return switch (WordStyles.value(level(kind, depth), "w:numfmt")) {
            case "lowerLetter" -> letter(number);
            case "upperLetter" -> letter(number).toUpperCase(java.util.Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
            case "none", "bullet" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String letter(int number) {
        return String.valueOf((char) ('a' + (number - 1) % 26));
    }

    private static String roman(int number) {
        var text = new StringBuilder();
        int left = number % 4000;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                text.append(ROMAN[i]);
            }
        }
        return text.toString();
    }
}
