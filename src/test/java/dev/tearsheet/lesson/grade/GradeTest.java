package dev.tearsheet.lesson.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** The figures on the articles with known lessons; they may rise and must not fall. */
class GradeTest {
    private static final Path GOLD = Path.of("src/test/resources/gold");

    @Test
    void onTheArticlesThatTheRulesWereMadeWith() throws IOException {
        Tally tally = sum("worked-on");
        assertThat(tally.f1()).isGreaterThanOrEqualTo(0.99);
        assertThat(tally.exactCounts()).isGreaterThanOrEqualTo(tally.articles() - 2);
        assertThat(tally.falseLessons()).isZero();
        assertThat(tally.coverage()).isGreaterThan(0.999);
    }

    @Test
    void onTheArticlesThatNobodyLookedAt() throws IOException {
        Tally tally = sum("reported");
        assertThat(tally.f1()).isGreaterThanOrEqualTo(0.94);
        assertThat(tally.exactCounts()).isGreaterThanOrEqualTo(tally.articles() - 5);
        assertThat(tally.falseLessons()).isLessThanOrEqualTo(3);
        assertThat(tally.coverage()).isGreaterThan(0.999);
    }

    private static Tally sum(String half) throws IOException {
        return GoldFolder.grade(GOLD.resolve(half)).values().stream().reduce(Tally.NOTHING, Tally::plus);
    }
}
