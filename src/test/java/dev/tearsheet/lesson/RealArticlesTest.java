package dev.tearsheet.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The articles that the project was made for; they are other people's text and lie outside of it. */
class RealArticlesTest {
    private static Path folder;

    @BeforeAll
    static void find() {
        assumeTrue(Gold.real().isPresent(), "the real articles are not here: ../shared/articles is absent");
        folder = Gold.real().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000_a0bc46f26e6e541b.txt", "001_28e34db73f953e2e.txt", "002_bc86face582b03d7.txt"})
    void everyPartIsWhereTheGoldSays(String file) throws IOException {
        Gold.assertExact(folder.resolve(file), folder.resolve("expected.json"));
    }

    @Test
    void allTwentyFiveLessonsAreSure() {
        var outlines = Gold.texts(folder).stream().map(Gold::cut).toList();
        assertThat(outlines).allMatch(Outline::isSure);
        assertThat(outlines.stream()
                        .mapToInt(outline -> outline.lessons().size())
                        .sum())
                .isEqualTo(25);
    }
}
