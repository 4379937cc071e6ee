package dev.tearsheet.lesson.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;
import dev.tearsheet.lesson.words.Words;

/** The language of one lesson, told by its small words: articles of one campaign may be in several. */
final class Tongue {
    private static final List<String> KNOWN = List.of("en", "de", "fr", "es");
    private static final int LOOK = 300;
    private static final int FEWEST = 8;

    private Tongue() {}

    /** The language of whose small words the lesson has at least twice as many as of the usual one; else the usual one. */
    static Locale of(Lesson lesson, Locale usual) {
        Map<String, Integer> counts = new HashMap<>();
        int left = LOOK;
        for (Block block : lesson.body()) {
            List<String> words = Words.of(block.text(), left);
            left -= words.size();
            for (String word : words) {
                KNOWN.stream()
                        .filter(code -> Languages.has(code, Topic.STOP, word))
                        .forEach(code -> counts.merge(code, 1, Integer::sum));
            }
        }
        int expected = counts.getOrDefault(usual.getLanguage(), 0);
        return KNOWN.stream()
                .filter(code -> counts.getOrDefault(code, 0) >= Math.max(FEWEST, 2 * expected))
                .max((one, other) -> Integer.compare(counts.get(one), counts.get(other)))
                .map(Locale::forLanguageTag)
                .orElse(usual);
    }
}
