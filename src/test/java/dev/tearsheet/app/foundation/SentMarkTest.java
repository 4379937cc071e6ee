package dev.tearsheet.app.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentMarkTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    private Path folder;

    private SentMark mark;

    @BeforeEach
    void aMark() {
        mark = new SentMark(folder.resolve("sent"));
    }

    @Test
    void aFirstStartSends() {
        assertThat(mark.check(Optional.empty(), NOON)).isEmpty();
        assertThat(mark.hold()).isEmpty();
    }

    @Test
    void aDatabaseThatKnowsTheNewestMailSends() {
        mark.sent(NOON);
        assertThat(mark.check(Optional.of(NOON), NOON.plusSeconds(9))).isEmpty();
        assertThat(mark.hold()).isEmpty();
    }

    @Test
    void aBackupOfYesterdayWaitsForTheOperatorsWord() {
        mark.sent(NOON);
        assertThat(mark.check(Optional.of(NOON.minus(Duration.ofDays(1))), NOON.plusSeconds(9)))
                .hasValueSatisfying(why -> assertThat(why)
                        .contains("older than that, perhaps a backup")
                        .contains("run 'tearsheet release'"));
        assertThat(mark.hold()).isPresent();

        assertThat(new SentMark(folder.resolve("sent")).release()).isTrue();
        assertThat(mark.hold()).isEmpty();
    }

    @Test
    void anEmptyDatabaseInTheOldFolderWaits() {
        mark.sent(NOON);
        assertThat(mark.check(Optional.empty(), NOON.plusSeconds(9))).isPresent();
    }

    @Test
    void aClockThatWentBackWaits() {
        mark.sent(NOON);
        assertThat(mark.check(Optional.of(NOON), NOON.minus(Duration.ofHours(1))))
                .hasValueSatisfying(why -> assertThat(why).contains("the clock went backwards"));
        assertThat(mark.hold()).isPresent();
    }
}
