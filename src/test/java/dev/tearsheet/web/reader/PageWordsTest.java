package dev.tearsheet.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.tearsheet.subscriber.InvalidAddress;
import dev.tearsheet.subscription.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the readers' pages in each language, and that pages have no others. */
class PageWordsTest {
    private static final Path PAGES = Path.of("templates/web");
    /** A word with what is given to it. */
    private static final Pattern WORD = Pattern.compile(
            "(?s)<#(assign|function|macro) (\\w+)([^=>]*)[=>](.*?)(?=\\n<#(?:assign|function|macro) |\\z)");

    private static final Pattern VALUE = Pattern.compile("\\$\\{[^}]*}|<#nested>|<@\\w+[^>]*>|\"[A-Z_]+\"(?=:)|href=");

    private static final String ENGLISH = read("words");

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr"})
    void every_language_has_the_same_words_with_the_same_values(String language) {
        assertThat(words(read("words_" + language))).isEqualTo(words(ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaign", "joined", "confirm", "confirmed", "leave", "left", "me"})
    void a_page_for_readers_has_no_words_of_its_own(String page) {
        String marked = read(page).replaceAll("<[#@/][#@a-z][^>]*>|\\$\\{[^}]*}", "");
        assertThat(marked.replaceAll("<[^>]*>", "")).doesNotContainPattern("\\p{L}");
    }

    @Test
    void every_word_is_used_and_no_other() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : pages.filter(p -> !p.getFileName().toString().startsWith("words"))
                    .toList()) {
                used.addAll(found("\\bwords\\.(\\w+)", Files.readString(page)));
            }
        }
        // Words that others are made of.
        used.addAll(List.of("slips", "on"));
        assertThat(used).isEqualTo(new TreeSet<>(found("<#(?:assign|function|macro) (\\w+)", ENGLISH)));
    }

    @Test
    void there_are_words_for_all_that_can_be_wrong_or_asked() {
        for (InvalidAddress.Why why : InvalidAddress.Why.values()) {
            assertThat(ENGLISH).contains("\"" + why + "\": \"" + why.words() + "\"");
        }
        for (Question question : Question.values()) {
            assertThat(found("\"(" + question + ")\":", ENGLISH)).hasSize(2);
        }
        for (ReaderPage.Fault fault : ReaderPage.Fault.values()) {
            assertThat(ENGLISH).contains("\"" + fault + "\":");
        }
    }

    @Test
    void french_has_its_own_apostrophes_and_blanks() {
        assertThat(read("words_fr"))
                .doesNotContainPattern("\\p{L}'\\p{L}")
                .doesNotContainPattern("[\\p{L}»>)}][:;?!]+([ .\"]|$)")
                .doesNotContainPattern("[^\u00a0\"][:;?!](?=[ \"])");
    }

    @Test
    void spanish_opens_what_it_asks_and_exclaims() {
        for (String text : found("\"([^\"]*)\"", read("words_es"))) {
            assertThat(text.chars().filter(c -> c == '?').count()
                                    == text.chars().filter(c -> c == '¿').count()
                            || text.contains("(?="))
                    .as(text)
                    .isTrue();
            assertThat(text.chars().filter(c -> c == '!').count())
                    .as(text)
                    .isEqualTo(text.chars().filter(c -> c == '¡').count());
        }
    }

    private static Map<String, Set<String>> words(String template) {
        Map<String, Set<String>> words = new TreeMap<>();
        Matcher word = WORD.matcher(template);
        while (word.find()) {
            String name = word.group(1) + " " + word.group(2) + word.group(3).stripTrailing();
            words.put(
                    name,
                    VALUE.matcher(word.group(4)).results().map(v -> v.group()).collect(Collectors.toSet()));
        }
        return words;
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    /** Without comments. */
    private static String read(String name) {
        try {
            return Files.readString(PAGES.resolve(name + ".ftlh")).replaceAll("(?s)<#--.*?-->", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
