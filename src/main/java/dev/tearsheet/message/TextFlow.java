package dev.tearsheet.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Breaks the lines of plain text for reading: at most 72 characters, list items and quotations hanging below their
 * sign. Words are never broken, so that links stay whole, and lines that begin with four blanks (code) stay as they
 * are. Every line is broken by itself.
 */
final class TextFlow {
    private static final int WIDTH = 72;
    private static final String CODE = "    ";
    private static final Pattern SIGN = Pattern.compile(" {0,3}(> |- |\\d{1,3}\\. )?");

    private TextFlow() {}

    /** Without blanks at line ends, and with single blank lines only; code keeps its own. */
    static List<String> tidy(String text) {
        List<String> lines = new ArrayList<>();
        for (String raw : text.split("\\r?\\n", -1)) {
            boolean code = raw.startsWith(CODE);
            String line = code ? raw : raw.stripTrailing();
            boolean second = lines.isEmpty() || lines.get(lines.size() - 1).isEmpty();
            if (!(line.isEmpty() && second)) {
                lines.add(line);
            }
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    static String broken(List<String> lines) {
        return lines.stream().map(l -> broken(l) + "\n").collect(Collectors.joining());
    }

    /** One line, broken into several where it is too long; without a line break at its end. */
    static String broken(String line) {
        if (line.startsWith(CODE)) {
            return line.stripTrailing();
        }
        if (width(line) <= WIDTH) {
            return line;
        }
        Matcher matcher = SIGN.matcher(line);
        String sign = matcher.lookingAt() ? matcher.group() : "";
        String hanging = sign.endsWith("> ") ? sign : " ".repeat(sign.length());
        return filled(line.substring(sign.length()), sign, hanging);
    }

    private static String filled(String words, String first, String hanging) {
        StringBuilder text = new StringBuilder(first);
        int column = width(first);
        boolean fresh = true;
        for (String word : words.split(" ")) {
            int width = width(word);
            if (!fresh && column + 1 + width > WIDTH) {
                text.append('\n').append(hanging);
                column = hanging.length();
                fresh = true;
            }
            text.append(fresh ? "" : " ").append(word);
            column += width + (fresh ? 0 : 1);
            fresh = false;
        }
        return text.toString();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
