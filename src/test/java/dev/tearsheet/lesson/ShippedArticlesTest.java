package dev.tearsheet.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.tearsheet.lesson.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedArticlesTest {
    private static final int RUN = 6;

    static Stream<Path> articles() {
        return Gold.texts(Gold.SHIPPED).stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyPartIsWhereTheGoldSays(Path file) throws IOException {
        Gold.assertExact(file, Gold.SHIPPED_GOLD);
    }

    @Test
    void twentyFiveLessonsOfOneSittingEach() {
        List<Outline> outlines = articles().map(Gold::cut).toList();
        assertThat(outlines).hasSize(3).allMatch(Outline::isSure);
        assertThat(outlines.stream().flatMap(outline -> outline.lessons().stream()))
                .hasSize(25)
                .allSatisfy(lesson -> assertThat(lesson.words()).isBetween(250, 600));
    }

    @Test
    void theyShareNoRunOfSixWordsWithTheRealOnes() throws IOException {
        assumeTrue(Gold.real().isPresent(), "the real articles are not here: ../shared/articles is absent");
        Set<String> real = new HashSet<>();
        for (Path file : Gold.texts(Gold.real().orElseThrow())) {
            real.addAll(runs(file));
        }
        assertThat(real).isNotEmpty();
        for (Path file : Gold.texts(Gold.SHIPPED)) {
            assertThat(runs(file)).as(file.toString()).doesNotContainAnyElementsOf(real);
        }
    }

    private static Set<String> runs(Path file) throws IOException {
        List<String> words = Words.of(Files.readString(file));
        var runs = new HashSet<String>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
