package dev.tearsheet.lesson.words;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Asks the word lists of all languages at once: articles seldom say which language they are in. */
public final class Languages {
    private static final List<Language> ALL = List.of(English.WORDS, German.WORDS, French.WORDS, Spanish.WORDS);
    /** The phrases that are words only, and those that end with a sign. */
    private static final Map<Topic, Set<String>> PLAIN = merged(phrase -> isSigned(phrase) ? "" : inWords(phrase));

    private static final Map<Topic, Set<String>> SIGNED = merged(phrase -> isSigned(phrase) ? phrase : "");
    private static final Map<Topic, Set<String>> IN_WORDS = merged(Languages::inWords);
    private static final Map<String, Map<Topic, Set<String>>> BY_CODE = byCode();
    private static final int LONGEST_PHRASE = 7;

    private Languages() {}

    /** Whether the word or phrase, in lower case, is on the list. */
    public static boolean has(Topic topic, String phrase) {
        return IN_WORDS.get(topic).contains(phrase);
    }

    /** Whether a language in which the first word is on the one list has one of the words on the other. */
    public static boolean hasTogether(Topic first, Topic other, List<String> words) {
        return ALL.stream()
                .filter(language -> language.phrases(first).contains(words.get(0)))
                .anyMatch(language -> words.stream().anyMatch(language.phrases(other)::contains));
    }

    /** Whether the language of that code has the word on the list. */
    public static boolean has(String code, Topic topic, String word) {
        return BY_CODE.getOrDefault(code, Map.of())
                .getOrDefault(topic, Set.of())
                .contains(word);
    }

    /** Whether the text begins with a phrase of the list, the phrase ending where a word ends. */
    public static boolean opens(Topic topic, String text) {
        List<String> words = Words.of(text, LONGEST_PHRASE);
        var phrase = new StringBuilder();
        for (String word : words) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(word);
            if (has(topic, phrase.toString())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the short text is a phrase of the list and nothing else but punctuation. */
    public static boolean equal(Topic topic, String text) {
        return has(topic, String.join(" ", Words.of(text, LONGEST_PHRASE + 1)));
    }

    /** Whether a phrase of the list occurs in the short text: its words one after the other, or, with a sign, its letters. */
    public static boolean within(Topic topic, String text) {
        List<String> words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            var phrase = new StringBuilder();
            for (int j = i; j < Math.min(words.size(), i + LONGEST_PHRASE); j++) {
                phrase.append(phrase.isEmpty() ? "" : " ").append(words.get(j));
                if (PLAIN.get(topic).contains(phrase.toString())) {
                    return true;
                }
            }
        }
        String padded = SIGNED.get(topic).isEmpty() ? "" : " " + Words.plain(text);
        return SIGNED.get(topic).stream().anyMatch(phrase -> padded.contains(" " + phrase));
    }

    /** The position of a word in an ordered list such as the numbers, counted from 1. */
    public static OptionalInt rank(Topic topic, String word) {
        return ALL.stream()
                .mapToInt(language -> language.phrases(topic).indexOf(word) + 1)
                .filter(rank -> rank > 0)
                .findFirst();
    }

    private static boolean isSigned(String phrase) {
        return !Character.isLetterOrDigit(phrase.codePointBefore(phrase.length())) && !phrase.endsWith(".");
    }

    private static String inWords(String phrase) {
        return String.join(" ", Words.of(phrase));
    }

    private static Map<String, Map<Topic, Set<String>>> byCode() {
        var all = new HashMap<String, Map<Topic, Set<String>>>();
        for (Language language : ALL) {
            var words = new EnumMap<Topic, Set<String>>(Topic.class);
            language.words().forEach((topic, phrases) -> words.put(topic, Set.copyOf(new HashSet<>(phrases))));
            all.put(language.code(), words);
        }
        return Map.copyOf(all);
    }

    private static Map<Topic, Set<String>> merged(UnaryOperator<String> form) {
        var all = new EnumMap<Topic, Set<String>>(Topic.class);
        for (Topic topic : Topic.values()) {
            var phrases = new HashSet<String>();
            ALL.forEach(language -> language.phrases(topic).forEach(phrase -> phrases.add(form.apply(phrase))));
            phrases.remove("");
            all.put(topic, Set.copyOf(phrases));
        }
        return all;
    }
}
