package dev.tearsheet.cli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

/** How far a long command has come. */
class ProgressTest {
    private final StringWriter out = new StringWriter();
    private Instant now = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void onATerminalItIsOneLineThatIsWrittenOver() {
        try (Progress progress = progress(true)) {
            pass(2);
            progress.at(50_000, OptionalDouble.of(0.25));
            pass(68);
            progress.at(1_000_000, OptionalDouble.of(0.5));
        }

        assertThat(out.toString().strip().split("\r"))
                .extracting(String::stripTrailing)
                .containsExactly(
                        "[######..................] 50,000 rows, 25 %, 25,000 a second, 0:06 left",
                        "[############............] 1,000,000 rows, 50 %, 14,286 a second, 1:10 left");
        assertThat(out.toString().lines()).hasSize(3);
    }

    @Test
    void elsewhereItIsALineEveryTenSecondsAndNoneForWhatIsShort() {
        try (Progress progress = progress(false)) {
            pass(9);
            progress.at(90, OptionalDouble.of(0.1));
            pass(1);
            progress.at(100, OptionalDouble.of(0.2));
            pass(9);
            progress.at(190, OptionalDouble.of(0.4));
        }

        assertThat(out.toString()).isEqualTo("100 rows, 20 %, 10 a second, 0:40 left" + System.lineSeparator());
    }

    @Test
    void whatHasNoKnownEndHasNoBar() {
        try (Progress progress = progress(true)) {
            pass(2);
            progress.at(50, OptionalDouble.empty());
        }

        assertThat(out.toString().strip()).isEqualTo("50 rows, 25 a second");
    }

    private Progress progress(boolean onTerminal) {
        return new Progress(new PrintWriter(out, true), "rows", onTerminal, () -> now);
    }

    private void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }
}
