package dev.tearsheet.cli.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.tearsheet.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Whether the bench measures at all; its figures are nobody's to test. */
class BenchCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aSmallRunTellsEveryFigure() {
        assertThat(bench("--mails", "40", "--connections", "2", "--runs", "2", "--dkim"))
                .as(err::toString)
                .isZero();

        assertThat(out.toString())
                .contains(
                        "end to end",
                        " to ",
                        "without relay",
                        "claim, record",
                        "compose",
                        "write",
                        "sign",
                        "all of it",
                        "heap");
    }

    @Test
    void jsonIsForMachines() {
        assertThat(bench("--mails", "20", "--json")).as(err::toString).isZero();

        assertThat(out.toString()).startsWith("{").contains("\"mailsPerSecond\" : {", "\"relay\" : ");
    }

    @Test
    void aTemplateThatIsBrokenIsNoFailureOfTheBench(@TempDir Path own) throws IOException {
        Files.writeString(Files.createDirectory(own.resolve("mail")).resolve("lesson.subject.ftl"), "${nosuch}");

        assertThat(bench("--mails", "20", "--templates", own.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("0 of 20 mails went out", "the lines above say why")
                .doesNotContain("\tat ");
    }

    @Test
    void aRelayWithoutAPortIsTold() {
        for (String relay : new String[] {"localhost", "localhost:99999"}) {
            assertThat(bench("--relay", relay)).isEqualTo(1);
            assertThat(err.toString()).contains("--relay is a host and a port").doesNotContain("TEARSHEET_");
        }
    }

    @Test
    void aDatabaseThatIsNoneOfOursIsTold() {
        assertThat(bench("--database", "jdbc:mysql://x")).isEqualTo(1);
        assertThat(err.toString())
                .contains("--database is the JDBC URL of a PostgreSQL")
                .doesNotContain("TEARSHEET_");
    }

    @Test
    void severalNodesNeedADatabaseForSeveral() {
        assertThat(bench("--nodes", "2")).isEqualTo(1);

        assertThat(err.toString()).contains("more than one need --database");
    }

    private int bench(String... more) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] arguments = new String[more.length + 1];
        System.arraycopy(more, 0, arguments, 1, more.length);
        arguments[0] = "bench";
        return command.execute(arguments);
    }
}
