package dev.tearsheet.lesson.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The word lists of one language; phrases are lower case, their words one space apart. */
public record Language(String code, Map<Topic, List<String>> words) {
    public Language {
        words = Map.copyOf(words);
    }

    static Language of(String code) {
        return new Language(code, Map.of());
    }

    /** This language with one more list, its phrases separated by commas. */
    Language with(Topic topic, String phrases) {
        var all = new EnumMap<Topic, List<String>>(Topic.class);
        all.putAll(words);
        all.put(topic, List.of(phrases.strip().split("\\s*,\\s*")));
        return new Language(code, all);
    }

    public List<String> phrases(Topic topic) {
        return words.getOrDefault(topic, List.of());
    }
}
