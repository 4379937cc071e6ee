package dev.tearsheet.cli.operating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import dev.tearsheet.cli.CommandLineFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands about the future say to slips. */
class ComingCommandsTest {
    @TempDir
    private Path folder;

    private CommandLineFixture tearsheet;

    @BeforeEach
    void aReader() {
        tearsheet = new CommandLineFixture(folder);
        tearsheet.run("subscribers", "add", "tea", "ann@example.org", "--consent", "on paper");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "calendar te | There is no campaign \"te\"; did you mean \"tea\"?",
                "forecast coffee | There is no campaign \"coffee\"; see \"tearsheet campaigns\".",
                "doubtful te | did you mean \"tea\"?",
                "calendar --days=0 | --days is 1 to 3660, not 0.",
                "forecast --days=-3 | --days is 1 to 3660, not -3.",
                "calendar --reader=bob@example.org | Nobody with the address bob@example.org was ever here.",
                "simulate tea --readers 0 | Simulate 1 to 1000000 readers.",
                "simulate tea --zones Mars/Phobos | \"Mars/Phobos\" is no time zone",
                "simulate tea --days=3 --downtime=4:3h | '4:3h' is no downtime of the 3 days that are played.",
                "simulate tea --acceptance | --acceptance has its own campaign",
            })
    void aSlipIsNamed(String line, String message) {
        assertThat(tearsheet.run(line.split(" "))).isEqualTo(1);
        assertThat(tearsheet.err()).contains(message);
        assertThat(tearsheet.out()).isEmpty();
    }

    @Test
    void nothingThatIsComingIsSaidInWords() {
        tearsheet.run("subscribers", "steer", "ann@example.org", "--campaign", "tea", "leave");
        assertThat(tearsheet.run("calendar", "tea")).isZero();
        assertThat(tearsheet.err()).contains("Nothing is coming in that time.");
    }

    @Test
    void aSimulationTellsTheLoadAgainstTheLimits() {
        assertThat(tearsheet.run("simulate", "tea", "--readers", "30", "--days", "3"))
                .isZero();
        assertThat(tearsheet.out()).contains("No limit is set (section sending): the relay must take");
        tearsheet.set("sending.per-hour = 20\nsending.per-second = 1\nsending.warm-up = \"2001-01-01: 5, 10\"");
        assertThat(tearsheet.run("simulate", "tea", "--readers", "30", "--days", "3"))
                .isZero();
        assertThat(tearsheet.out())
                .contains("has 30 lessons, and sending.per-hour lets out 20: they take 2 hours.")
                .contains("and sending.per-second lets out 60: they fit.");
    }
}
