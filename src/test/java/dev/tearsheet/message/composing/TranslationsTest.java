package dev.tearsheet.message.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.tearsheet.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates of the mails in other languages beside the English ones. */
class TranslationsTest {
    private static final Path MAILS = Path.of("templates/mail");
    private static final Set<String> LANGUAGES = Set.of("de", "es", "fr");
    private static final Pattern VALUE = Pattern.compile(
            "\\b(?:reader|campaign|day|lesson|course|question|waits)\\.\\w+|<#list \\w+(?:\\.\\w+)?|<@mail\\.\\w+");
    private static final Pattern TAGS = Pattern.compile("(?s)<#--.*?-->|<[#@/][^>]*>|\\$\\{[^}]*}|<[^>]+>");

    static Stream<Path> englishOnes() throws IOException {
        try (Stream<Path> files = Files.list(MAILS)) {
            return files
                    .filter(f -> !f.getFileName().toString().matches("(layout|words)\\..*|[a-z-]+_..\\..*"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<Path> frenchOnes() throws IOException {
        try (Stream<Path> files = Files.list(MAILS)) {
            return files.filter(f -> f.getFileName().toString().contains("_fr.")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("englishOnes")
    void a_translation_tells_all_that_the_english_one_tells(Path english) throws IOException {
        Set<String> told = values(english);
        for (String language : LANGUAGES) {
            String name = english.getFileName().toString().replaceFirst("\\.", "_" + language + ".");
            assertThat(values(MAILS.resolve(name))).as(name).isEqualTo(told);
        }
    }

    @ParameterizedTest
    @MethodSource("frenchOnes")
    void french_has_its_own_apostrophes_and_blanks(Path french) throws IOException {
        String words = TAGS.matcher(Files.readString(french)).replaceAll("x");
        assertThat(words)
                .doesNotContainPattern("\\p{L}'\\p{L}")
                .doesNotContainPattern("[\\p{L}»][:;?!](\\s|x|$)")
                .doesNotContainPattern("«[^\u00a0]|[^\u00a0]»");
    }

    @Test
    void no_quotation_mark_is_a_typewriter_s() {
        for (String language : List.of("en", "de", "es", "fr")) {
            SampleMails.all(Locale.forLanguageTag(language))
                    .forEach((name, mail) ->
                            assertThat(mail.text()).as(name + " in " + language).doesNotContain("\""));
        }
    }

    @Test
    void what_a_campaign_offers_at_its_end_is_told_in_every_language() {
        Map<String, String> offers = Map.of(
                "en", "Would you like to go on? *The little school of dreams* has 25 lessons.",
                "de", "Möchten Sie weiterlesen? *The little school of dreams* hat 25 Lektionen.",
                "fr", "Envie de continuer\u00a0? *The little school of dreams* compte 25 leçons.",
                "es", "¿Quiere seguir leyendo? *The little school of dreams* tiene 25 lecciones.");
        offers.forEach((language, words) -> {
            Map<String, Message> mails = SampleMails.all(Locale.forLanguageTag(language));
            assertThat(mails.get("finish-with-offer").text().replace('\n', ' ')).contains(words);
            assertThat(mails.get("finish").text().replace('\n', ' ')).doesNotContain(words);
        });
    }

    @Test
    void what_is_next_is_told_with_the_colon_of_the_language() {
        Map<String, String> next =
                Map.of("en", "next: Tue 24 Nov", "de", "nächste: Di., 24. Nov.", "fr", "prochaine\u00a0: mar. 24 nov.");
        next.forEach((language, words) -> assertThat(SampleMails.all(Locale.forLanguageTag(language))
                        .get("lesson")
                        .text())
                .contains(words));
    }

    private static Set<String> values(Path template) throws IOException {
        return VALUE.matcher(Files.readString(template))
                .results()
                .map(r -> r.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
