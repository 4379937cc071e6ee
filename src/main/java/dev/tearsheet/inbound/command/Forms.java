package dev.tearsheet.inbound.command;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.campaign.timing.Country;

/** Reads a country, "DE", "Germany", "Allemagne"; the form of mails, "text" or "html"; what "all" is said of. */
final class Forms {
    /** In all languages, so that nobody has to look it up. */
    private static final String BY_ZONE = "auto";

    private static final Map<String, Boolean> PLAIN = Map.ofEntries(
            Map.entry("text", true),
            Map.entry("plain", true),
            Map.entry("plain text", true),
            Map.entry("text only", true),
            Map.entry("nur text", true),
            Map.entry("reiner text", true),
            Map.entry("texte", true),
            Map.entry("texte seul", true),
            Map.entry("texto", true),
            Map.entry("solo texto", true),
            Map.entry("html", false));

    /** What may stand behind the word for all of them. */
    private static final Set<String> OF_THEM = Set.of(
            "",
            "at once",
            "lessons",
            "lessons at once",
            "auf einmal",
            "lektionen",
            "lektionen auf einmal",
            "d'un coup",
            "les lecons",
            "les lecons d'un coup",
            "de una vez",
            "las lecciones",
            "las lecciones de una vez");

    /** What may stand behind the word for the next one. */
    private static final Set<String> ONE = Set.of("", "lesson", "one", "lektion", "lecon", "leccion");

    private Forms() {}

    /** Whether nothing but the lessons can be meant. */
    static boolean allOfThem(String text) {
        return OF_THEM.contains(text);
    }

    /** Whether nothing but the next lesson can be meant. */
    static boolean lesson(String text) {
        return ONE.contains(text);
    }

    /** None for the country of the zone; nothing if it is no country. */
    static Optional<Optional<Country>> country(String text) {
        return text.equals(BY_ZONE)
                ? Optional.of(Optional.empty())
                : Country.tryParse(text).or(() -> named(text)).map(Optional::of);
    }

    private static Optional<Country> named(String name) {
        return Country.all()
                .filter(c -> Vocabulary.LANGUAGES.stream()
                        .anyMatch(l -> Line.bare(c.name(l)).equals(name)))
                .findFirst();
    }

    /** Whether mails come as plain text only. */
    static Optional<Boolean> plain(String text) {
        return Optional.ofNullable(PLAIN.get(text));
    }
}
