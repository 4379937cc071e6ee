package dev.tearsheet.cli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

/** How far a long command has come, on one line. */
class ProgressTest {
    @Test
    void progressIsOneLineThatIsWrittenOver() {
        StringWriter out = new StringWriter();
        try (Progress progress = new Progress(new PrintWriter(out, true), "lines", true)) {
            progress.at(500);
            progress.at(1_000);
        }

        assertThat(out.toString()).isEqualTo("\r500 lines\r1,000 lines" + System.lineSeparator());
    }
}
