package dev.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What holds for every command, whichever there are. */
class EveryCommandTest {
    private static final CommandLine MAIN = Main.commandLine();

    @ParameterizedTest
    @MethodSource("all")
    void explainsItself(String command) {
        assertThat(said(command, "--help")).contains("Usage: tearsheet" + command);
        assertThat(said(command, "--version")).contains("Tearsheet", "Java");
    }

    @ParameterizedTest
    @MethodSource("all")
    void doesNotTakeAnOptionThatThereIsNot(String command) {
        assertThat(run(new StringWriter(), command, "--nonsense")).isNotZero().isNotEqualTo(1);
    }

    @Test
    void aNumberThatIsNoneIsToldInWords() {
        StringWriter out = new StringWriter();
        assertThat(run(out, "inbound replay", "abc")).isEqualTo(2);
        assertThat(out.toString()).contains("'abc' is no whole number");
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysOfEachOfItsOptionsAndWordsWhatItIs(String command) {
        CommandLine.Model.CommandSpec spec = MAIN.getCommandSpec();
        for (String word : command.strip().split(" ")) {
            spec = word.isEmpty() ? spec : spec.subcommands().get(word).getCommandSpec();
        }
        assertThat(spec.args())
                .allSatisfy(
                        arg -> assertThat(arg.description()).as(arg.toString()).isNotEmpty());
    }

    @Test
    void aDateThatIsNoneIsToldInWords() {
        for (String command : List.of("skip tea --date", "retry --since")) {
            StringWriter out = new StringWriter();
            assertThat(run(out, command, "2026-02-30")).isEqualTo(2);
            assertThat(out.toString())
                    .contains("'2026-02-30' is no date: write year, month and day, such as 2026-12-24")
                    .doesNotContain("java.");
        }
        StringWriter out = new StringWriter();
        assertThat(run(out, "rollback tea --to", "x")).isEqualTo(2);
        assertThat(out.toString()).contains("'x' is no whole number");
    }

    @Test
    void thereAreMany() {
        assertThat(all()).hasSizeGreaterThan(40);
    }

    @Test
    void whichIsNamedFirstIsBuiltAlone() {
        for (String command : MAIN.getSubcommands().keySet()) {
            if (!command.equals("completion")) {
                assertThat(Main.commandLine(command, "--help").getSubcommands()).containsOnlyKeys(command);
            }
        }
        for (String command : List.of("statsu", "completion")) {
            assertThat(Main.commandLine(command).getSubcommands()).hasSameSizeAs(MAIN.getSubcommands());
        }
    }

    /** Each with its words, such as {@code " subscribers list"}. */
    static Stream<String> all() {
        return below("", MAIN);
    }

    private static Stream<String> below(String words, CommandLine command) {
        return Stream.concat(
                Stream.of(words),
                command.getSubcommands().entrySet().stream()
                        .flatMap(sub -> below(words + " " + sub.getKey(), sub.getValue())));
    }

    private static String said(String command, String option) {
        StringWriter out = new StringWriter();
        assertThat(run(out, command, option)).isZero();
        return out.toString();
    }

    private static int run(StringWriter out, String command, String option) {
        MAIN.setOut(new PrintWriter(out)).setErr(new PrintWriter(out, true));
        return MAIN.execute(List.of((command + " " + option).strip().split(" ")).toArray(String[]::new));
    }
}
