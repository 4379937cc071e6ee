package dev.tearsheet.inbound.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A verb of the vocabulary: its words in each language, and how what stands behind it is read.
 *
 * @param words in lower case without accents, by language
 */
record Verb(Map<Locale, Set<String>> words, Arguments arguments) {
    /** Makes the command of what stands behind the verb; nothing if that is not well-formed. */
    @FunctionalInterface
    interface Arguments {
        /**
         * @param rest without the verb, as {@link Line#bare}; empty text if there is none
         * @param typed the same as it was typed
         */
        Optional<? extends Command> read(String rest, String typed);
    }

    /** The words of a verb in the languages that we know, each a list with blanks between. */
    static Words words(String english, String german, String french, String spanish) {
        return new Words(Map.of(
                Locale.ENGLISH, set(english),
                Locale.GERMAN, set(german),
                Locale.FRENCH, set(french),
                Vocabulary.SPANISH, set(spanish)));
    }

    record Words(Map<Locale, Set<String>> byLanguage) {
        Verb then(Arguments arguments) {
            return new Verb(byLanguage, arguments);
        }

        /** A verb that stands alone. */
        Verb means(Command command) {
            return then((rest, typed) -> rest.isEmpty() ? Optional.of(command) : Optional.empty());
        }
    }

    private static Set<String> set(String words) {
        return Set.copyOf(List.of(Line.bare(words).split(" ")));
    }
}
