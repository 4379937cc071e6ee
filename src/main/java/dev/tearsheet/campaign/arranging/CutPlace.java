package dev.tearsheet.campaign.arranging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.words.Words;

/** Finds the block of a lesson at which the operator wants it cut: by its line, or by the words it begins with. */
final class CutPlace {
    private static final int SHOWN = 5;

    private CutPlace() {}

    /** The index of the block, never the first; empty if the place is not that of one block. */
    static Optional<Integer> in(Lesson lesson, String place) {
        List<Integer> found = candidates(lesson, place);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What is wrong with a place that was not found, and what to write instead. */
    static String whyNot(Lesson lesson, String place) {
        List<Block> body = lesson.body();
        if (body.size() < 2) {
            return "this lesson has one paragraph only: it cannot be cut";
        }
        if (isLine(place)) {
            return "no paragraph of this lesson begins in line " + place + " that could begin a part; there are lines "
                    + body.stream()
                            .skip(1)
                            .map(block -> String.valueOf(block.lines().first()))
                            .distinct()
                            .collect(Collectors.joining(", "));
        }
        int found = candidates(lesson, place).size();
        if (found > 1) {
            return found + " paragraphs of this lesson begin with '" + place + "': write more of the one you mean";
        }
        if (begins(body.get(0), place)) {
            return "the lesson begins with '" + place + "': nothing would stand before the cut";
        }
        return body.stream()
                .filter(block -> plain(block.text()).contains(plain(place)))
                .findFirst()
                .map(block -> "'" + place + "' stands within a paragraph: write what that begins with, such as '"
                        + firstWords(block) + "'")
                .orElse("this lesson has no paragraph that begins with '" + place + "'");
    }

    private static List<Integer> candidates(Lesson lesson, String place) {
        List<Block> body = lesson.body();
        return IntStream.range(1, body.size())
                .filter(i -> begins(body.get(i), place))
                .boxed()
                .toList();
    }

    private static boolean begins(Block block, String place) {
        return isLine(place)
                ? String.valueOf(block.lines().first()).equals(place)
                : plain(block.text()).startsWith(plain(place));
    }

    private static boolean isLine(String place) {
        return place.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String plain(String text) {
        return Words.plain(text).replace('\u201C', '"').replace('\u201D', '"');
    }

    private static String firstWords(Block block) {
        String[] words = block.text().strip().split("\\s+", SHOWN + 1);
        return String.join(" ", List.of(words).subList(0, Math.min(SHOWN, words.length)));
    }
}
