package dev.tearsheet.lesson.likeness;

import static dev.tearsheet.lesson.likeness.Similar.Verdict.NEW;
import static dev.tearsheet.lesson.likeness.Similar.Verdict.RELATED;
import static dev.tearsheet.lesson.likeness.Similar.Verdict.SAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.lesson.Lines;
import dev.tearsheet.lesson.Span;
import dev.tearsheet.lesson.UnreadableArticle;
import dev.tearsheet.lesson.cutting.Splitter;
import dev.tearsheet.lesson.reading.ArticleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LikenessesTest {
    @Test
    void twoTellingsOfOneMeaningAreTheSame() {
        List<List<Similar>> similar = english(
                lesson(
                        "Forgive early",
                        "Forgiving a friend soon costs less than carrying a grudge through the winter."),
                lesson("Keep a ledger", "Write down every coin that leaves your purse and read the list on Sundays."),
                lesson(
                        "Do not carry grudges",
                        "A grudge is heavy. Whoever forgives a friend early has lighter winters."));
        assertThat(similar.get(0)).singleElement().satisfies(s -> {
            assertThat(s.other()).isEqualTo(2);
            assertThat(s.verdict()).isEqualTo(SAME);
        });
        assertThat(similar.get(1)).isEmpty();
        assertThat(similar.get(2)).extracting(Similar::other).containsExactly(0);
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments("en", "walking", "He walked", "trusts", "trusting"),
                arguments("de", "Häuser", "das Haus", "Kinder", "dem Kind"),
                arguments("fr", "les chanteurs", "le chanteur", "des larmes", "une larme"),
                arguments("es", "los amigos", "la amiga", "cansados", "la cansada"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formsOfOneWordAreOneWord(String language, String one, String other, String third, String fourth) {
        List<List<Similar>> similar =
                Likenesses.among(List.of(lesson(one, third), lesson(other, fourth)), Locale.forLanguageTag(language));
        assertThat(similar.get(0))
                .singleElement()
                .satisfies(s -> assertThat(s.figure()).isGreaterThan(0.99));
    }

    static Stream<Arguments> smallWords() {
        return Stream.of(
                arguments("en", "You and he", "He doesn\u2019t know when you are there", "They\u2019re what she isn't"),
                arguments("de", "Wir und ihr", "Wenn du nicht bei mir bist", "Was ich habe, ist nicht für dich"),
                arguments("fr", "Nous et vous", "Quand il est avec vous", "Ce qui était pour eux"),
                arguments("es", "Nosotros y tú", "Cuando él está con ella", "Lo que era para ellos"));
    }

    @ParameterizedTest
    @MethodSource("smallWords")
    void wordsThatStandInEveryTextMakeNothingSimilar(String language, String title, String one, String other) {
        List<List<Similar>> similar = Likenesses.among(
                List.of(lesson(title, one + " lantern"), lesson(title, other + " harbour")),
                Locale.forLanguageTag(language));
        assertThat(similar).containsOnly(List.of());
    }

    @Test
    void whatTheTitleSaysCountsMore() {
        List<List<Similar>> similar = english(
                lesson("Patience", "Bread needs an evening."),
                lesson("Patience", "Vines need a decade."),
                lesson("Bread", "Patience, vines and decades."));
        assertThat(similar.get(0).get(0).other()).isEqualTo(1);
    }

    @Test
    void aLanguageThatIsNotKnownIsComparedByItsWordsAsTheyAre() {
        List<List<Similar>> similar =
                Likenesses.among(List.of(lesson("Ikigai", "朝 日 山"), lesson("Ikigai", "朝 日 山")), Locale.JAPANESE);
        assertThat(similar.get(0))
                .singleElement()
                .satisfies(s -> assertThat(s.figure()).isEqualTo(1, org.assertj.core.data.Offset.offset(1e-9)));
    }

    @Test
    void aLessonWithoutAWordOfItsOwnIsLikeNoOther() {
        assertThat(english(lesson("And", ""), lesson("And", ""), lesson("!", "?")))
                .containsOnly(List.of());
    }

    @Test
    void aFigureSaysOneOfThreeThings() {
        assertThat(Stream.of(1.0, 0.30, 0.299, 0.17, 0.169, 0.0).map(Similar.Verdict::of))
                .containsExactly(SAME, SAME, RELATED, RELATED, NEW, NEW);
    }

    @Test
    void aLessonInAnotherLanguageIsReadInItsOwn() {
        List<List<Similar>> similar = english(
                lesson(
                        "Geduld mit sich",
                        "Wer mit sich und den anderen Geduld hat, der wird in der Ruhe, die er so findet, nicht einsam,"
                                + " und das Warten ist ihm keine Last mehr, denn er wartet auf nichts als auf den Tag."),
                lesson("A bird", "The robin sings in the garden, and it is the only one that stays for the winter."),
                lesson(
                        "Geduldig warten",
                        "Das geduldige Warten auf einen neuen Tag ist keine Last, und in der Ruhe wird man auch mit den"
                                + " anderen nicht mehr einsam sein, die so wie wir auf das Gleiche warten."));
        assertThat(similar.get(0)).extracting(Similar::other).containsExactly(2);
        assertThat(similar.get(1)).isEmpty();
    }

    @Test
    void amongAThousandEachFindsItsTwin() {
        Random random = new Random(7);
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String words = nonsense(random, 60);
            lessons.add(lesson("One " + i, "Everybody said this: " + words));
            lessons.add(lesson("Other " + i, words + " and everybody nodded"));
        }
        List<List<Similar>> similar = english(lessons.toArray(Lesson[]::new));
        for (int i = 0; i < lessons.size(); i++) {
            assertThat(similar.get(i).get(0).other()).isEqualTo(i ^ 1);
        }
    }

    /** The figures that docs/campaigns.md tells; the articles are not ours to ship, so it is skipped without them. */
    @Test
    void ofThreeRealArticlesTheSameMeaningsAreFoundAndNoUnrelatedOnesAcrossArticles() throws Exception {
        Path articles = Path.of("../shared/articles");
        assumeTrue(Files.isDirectory(articles));
        List<Lesson> lessons = lessonsOf(articles);
        List<List<Similar>> similar = Likenesses.among(lessons, Locale.ENGLISH);
        List<String> across = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            for (Similar s : similar.get(i)) {
                if (s.other() > i && article(s.other()) != article(i)) {
                    across.add(name(i) + " " + s.verdict() + " " + name(s.other()));
                }
            }
        }
        assertThat(across)
                .contains("a2 SAME b1", "a1 RELATED b3", "b3 RELATED c4")
                .filteredOn(pair -> pair.contains("SAME"))
                .containsExactly("a2 SAME b1");
    }

    @Test
    void theShippedArticlesTellNothingTwice() throws Exception {
        List<Lesson> lessons = lessonsOf(Path.of("schedules/when-a-man-cries/articles"));
        assertThat(lessons).hasSize(25);
        assertThat(Likenesses.among(lessons, Locale.ENGLISH))
                .allSatisfy(similar ->
                        assertThat(similar).extracting(Similar::verdict).doesNotContain(SAME));
    }

    private static int article(int lesson) {
        return lesson < 5 ? 0 : lesson < 13 ? 1 : 2;
    }

    private static String name(int lesson) {
        int[] first = {0, 5, 13};
        return (char) ('a' + article(lesson)) + String.valueOf(lesson - first[article(lesson)] + 1);
    }

    private static List<Lesson> lessonsOf(Path folder) throws IOException, UnreadableArticle {
        List<Lesson> lessons = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path file : files) {
            lessons.addAll(new Splitter()
                    .split(new ArticleReader().read(file.getFileName().toString(), Files.readAllBytes(file)))
                    .lessons());
        }
        return lessons;
    }

    private static List<List<Similar>> english(Lesson... lessons) {
        return Likenesses.among(List.of(lessons), Locale.ENGLISH);
    }

    private static String nonsense(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> "w" + random.nextInt(5_000))
                .collect(Collectors.joining(" "));
    }

    private static Lesson lesson(String title, String text) {
        Lines line = new Lines(1, 1);
        List<Block> body = text.isEmpty() ? List.of() : List.of(new Block.Paragraph(List.of(Span.plain(text)), line));
        return new Lesson(new LessonKey("x"), Optional.empty(), title, body, line, 10, 1, "N.");
    }
}
