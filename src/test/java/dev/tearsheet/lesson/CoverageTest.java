package dev.tearsheet.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;

import dev.tearsheet.lesson.reading.ArticleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of an article belongs to exactly one part of its outline, whatever was done to the article. */
class CoverageTest {
    private static final int SEEDS = 60;

    /** The articles that the project ships and, where they are, the real ones. */
    static Stream<Path> articles() {
        return Stream.concat(Stream.of(Gold.SHIPPED), Gold.real().stream())
                .flatMap(folder -> Gold.texts(folder).stream());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void noLineIsLostOrToldTwice(Path file) throws IOException, UnreadableArticle {
        check(file.getFileName().toString(), Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void norInAnArticleThatWasSpoiled(Path file) throws IOException {
        String article = Files.readString(file);
        String name = file.getFileName().toString();
        var failed = new ArrayList<String>();
        for (int seed = 0; seed < SEEDS; seed++) {
            try {
                check(name, new Mutation(seed).of(article).getBytes(StandardCharsets.UTF_8));
            } catch (UnreadableArticle e) {
                assertThat(e).hasMessageContaining(name);
            } catch (RuntimeException | AssertionError e) {
                failed.add("seed " + seed + ": " + e);
            }
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void norInAListOfSingleLinesWhoseLastNumberStandsAlone() throws UnreadableArticle {
        String article = """
                Five signs that he means it

                1. He waits until you are ready to go.
                2. He writes when he said that he would.
                3. He listens to the end of the story.
                4. He laughs at what is not so funny.
                5.
                He stays
                """;

        check("signs.txt", article.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void norANumberBelowANumber() throws UnreadableArticle {
        String article = """
                3. Another heading
                A name with a colon:
                2. One more heading
                A sentence that says something about it and ends here.

                1.
                1.
                1.
                """;

        check("numbers.txt", article.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void norTheHeadingOfASecondConclusion() throws UnreadableArticle {
        String article = """
                # Three ways to wait

                ## 1. Sit down

                It takes a chair and a while, and nothing else is asked of anybody who waits.

                ## 2. Walk about

                It takes shoes and a while, and nothing else is asked of anybody who waits.

                ## 3. Count the tiles

                It takes a floor and a while, and nothing else is asked of anybody who waits.

                ## Conclusion

                Whoever waits has time.

                ## Conclusion for the impatient

                Come earlier.
                """;

        check("wait.md", article.getBytes(StandardCharsets.UTF_8));
    }

    private static void check(String name, byte[] bytes) throws UnreadableArticle {
        Outline outline = Gold.cut(name, bytes);
        Coverage.assertWhole(ArticleReader.text(name, bytes).lines().toList(), outline);
        assertThat(Gold.cut(name, bytes)).isEqualTo(outline);
    }
}
