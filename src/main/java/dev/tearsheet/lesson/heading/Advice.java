package dev.tearsheet.lesson.heading;

import java.util.List;
import java.util.Set;

import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Promise;
import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;
import dev.tearsheet.lesson.words.Words;

/** Tells an article that gives its reader something to do or to know one by one from one that only has sections. */
final class Advice {
    /** The reader is spoken to at least once in so many words. */
    private static final int ONCE_IN = 70;

    private static final int LONGEST_TITLE = 40;
    private static final Set<String> POLITE = Set.of("Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer");

    private final Draft draft;

    Advice(Draft draft) {
        this.draft = draft;
    }

    boolean is() {
        return isNamed() || isAddressed();
    }

    /** Whether the title asks how, why or what, or names things that are counted, such as tips. */
    boolean isNamed() {
        List<String> words = Words.of(draft.title(), LONGEST_TITLE);
        return Promise.of(draft).number().isPresent()
                || words.stream()
                        .anyMatch(word -> Languages.has(Topic.LIST_NOUN, word) || Languages.has(Topic.GUIDE, word));
    }

    private boolean isAddressed() {
        int words = 0;
        int addressed = 0;
        for (int i = draft.next(draft.frontEnd()); i < draft.size(); i = draft.next(i)) {
            words += draft.words(i, i + 1);
            String before = ".";
            for (String word : draft.at(i).text().split("\\s+")) {
                boolean begins = ".!?:".indexOf(before.charAt(before.length() - 1)) >= 0;
                addressed += isReader(word, begins) ? 1 : 0;
                before = word.isEmpty() ? before : word;
            }
        }
        return addressed * ONCE_IN >= words && addressed > 2;
    }

    private static boolean isReader(String token, boolean begins) {
        List<String> words = Words.of(token, 1);
        // "Sie" at the beginning of a sentence may be any "she" or "they".
        return !words.isEmpty()
                && (Languages.has(Topic.READER, words.get(0))
                        || !begins && POLITE.contains(token.replaceAll("\\W", "")));
    }
}
