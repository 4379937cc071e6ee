package dev.tearsheet.lesson.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.lesson.Article;
import dev.tearsheet.lesson.Lines;
import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.Span;

/** Reads plain text: each line that is not blank is a passage, a bullet makes it an item. */
final class PlainText implements FormatReader {
    private static final String BULLETS = "\u2022\u00b7\u2023\u25e6\u25aa\u25cf\u25cb\u25a0\u25ba\u27a4\u2713\u2714*-+";
    private static final int DEEPEST = 6;
    private static final int FEWEST_HEADINGS = 3;
    private static final int LONGEST_HEADING = 100;

    @Override
    public Article read(String file, String text) {
        List<String> lines = text.lines().toList();
        Set<Character> decorations = decorations(lines);
        var passages = new ArrayList<Passage>();
        int gap = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                gap++;
            } else if (isLoneBullet(lines, i)) {
                // An extractor of pages put the bullet on a line of its own.
                passages.add(item(line, lines.get(i + 1), new Lines(i + 1, i + 2), gap));
                gap = 0;
                i++;
            } else {
                passages.add(passage(line, i + 1, gap, decorations));
                gap = 0;
            }
        }
        return new Article(file, Optional.empty(), Optional.empty(), passages, lines.size(), Wrapping.of(lines));
    }

    /** The bullets that stand before headings: each above a text, never above another of its kind. */
    private static Set<Character> decorations(List<String> lines) {
        var above = new HashMap<Character, Integer>();
        var items = new HashSet<Character>();
        String below = "";
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i).strip();
            if (isBulleted(line)) {
                above.merge(line.charAt(0), 1, Integer::sum);
                if (!isAboveText(line, below)) {
                    items.add(line.charAt(0));
                }
            }
            below = line.isEmpty() ? below : line;
        }
        above.values().removeIf(count -> count < FEWEST_HEADINGS);
        above.keySet().removeAll(items);
        return above.keySet();
    }

    private static boolean isAboveText(String line, String below) {
        boolean title = line.length() <= LONGEST_HEADING && ".,;".indexOf(line.charAt(line.length() - 1)) < 0;
        return title && !below.isEmpty() && !isBulleted(below) && !Character.isLowerCase(below.charAt(0));
    }

    private static boolean isBulleted(String line) {
        return line.length() > 2 && BULLETS.indexOf(line.charAt(0)) >= 0 && isBlank(line.charAt(1));
    }

    private static Passage passage(String line, int number, int gap, Set<Character> decorations) {
        String text = line.strip();
        var lines = new Lines(number, number);
        if (isRule(text)) {
            return new Passage(Passage.Kind.RULE, 0, "", List.of(Span.plain(text)), lines, gap);
        }
        if (!isBulleted(text)) {
            return Passage.text(text, number, gap);
        }
        if (decorations.contains(text.charAt(0))) {
            return Passage.text(text.substring(1).strip(), number, gap);
        }
        return item(line, text.substring(1), lines, gap);
    }

    private static Passage item(String line, String text, Lines lines, int gap) {
        List<Span> spans = List.of(Span.plain(text.strip()));
        return new Passage(Passage.Kind.ITEM, Math.min(indent(line) / 2, DEEPEST), "\u2022", spans, lines, gap);
    }

    private static boolean isLoneBullet(List<String> lines, int index) {
        String text = lines.get(index).strip();
        return text.length() == 1
                && BULLETS.indexOf(text.charAt(0)) >= 0
                && index + 1 < lines.size()
                && !lines.get(index + 1).isBlank()
                && BULLETS.indexOf(lines.get(index + 1).strip().charAt(0)) < 0;
    }

    /** A line of three or more dashes, stars or the like and of nothing else. */
    private static boolean isRule(String text) {
        long signs = text.chars()
                .limit(200)
                .filter(c -> "-*_=~\u2022\u2013\u2014#".indexOf(c) >= 0)
                .count();
        return signs >= 3 && text.chars().limit(200).allMatch(c -> "-*_=~\u2022\u2013\u2014# ".indexOf(c) >= 0);
    }

    private static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length() && isBlank(line.charAt(i)) && columns < 40; i++) {
            columns += line.charAt(i) == '\t' ? 4 : 1;
        }
        return columns;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
