package dev.tearsheet.message.composing;

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

    /** A line as it is kept, and where it stands in the text. */
    private record Line(String words, int from, int to) {
        private static Line of(String text, int from, int to) {
            return new Line(tidyLine(text.substring(from, to)), from, to);
        }

        /** Lines that are not blank do not look at one another. */
        private boolean standsAlone() {
            return !words.isBlank() && LINE.takes(words);
        }
    }

    private static final StandingType.Rule LINE = new StandingType.Rule() {
        @Override
        public boolean takes(String words) {
            return !words.isBlank() && words.indexOf('\r') < 0 && words.indexOf('\n') < 0;
        }

        @Override
        public String set(String words) {
            return broken(tidyLine(words));
        }
    };

    /** Without blanks at line ends, and with single blank lines only; code keeps its own. */
    static List<String> tidy(String text) {
        return lines(text).stream().map(Line::words).toList();
    }

    /** Tidy, and with its lines broken. */
    static String flowed(String text) {
        return broken(tidy(text));
    }

    /** The same as standing type in which every line is a gap. */
    static StandingType standing(String text) {
        StringBuilder set = new StringBuilder(text.length() + text.length() / 16);
        List<StandingType.Gap> gaps = new ArrayList<>();
        for (Line line : lines(text)) {
            int from = set.length();
            set.append(broken(line.words()));
            if (line.standsAlone()) {
                gaps.add(new StandingType.Gap(line.from(), line.to(), from, set.length(), LINE));
            }
            set.append('\n');
        }
        return new StandingType(text, set.toString(), gaps);
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int next;
        for (int from = 0; from <= text.length(); from = next) {
            int end = text.indexOf('\n', from);
            next = end < 0 ? text.length() + 1 : end + 1;
            int to = end < 0 ? text.length() : end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
            Line line = Line.of(text, from, to);
            boolean second =
                    lines.isEmpty() || lines.get(lines.size() - 1).words().isEmpty();
            if (!(line.words().isEmpty() && second)) {
                lines.add(line);
            }
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).words().isBlank()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static String tidyLine(String raw) {
        return raw.startsWith(CODE) ? raw : raw.stripTrailing();
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
