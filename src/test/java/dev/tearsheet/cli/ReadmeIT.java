package dev.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.tearsheet.cli.EngineProcess.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README says works: its commands, its settings, its campaign. */
@Timeout(240)
class ReadmeIT {
    private static final String JAR = "java -jar target/tearsheet.jar ";

    @TempDir
    Path folder;

    @BeforeEach
    void furnish() throws IOException {
        EngineProcess.furnish(folder);
    }

    /** Each runs as it stands there; what runs until it is stopped is started elsewhere. */
    @ParameterizedTest
    @MethodSource("commands")
    void aCommandOfTheReadmeRuns(String command) throws Exception {
        Path jar = folder.resolve("target").resolve("tearsheet.jar");
        Files.createDirectory(jar.getParent());
        Files.createSymbolicLink(
                jar, Path.of(System.getProperty("tearsheet.jar")).toAbsolutePath());
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        shell.environment().merge("PATH", java, (path, ours) -> ours + ":" + path);
        Path output = folder.resolve("output");
        Process process =
                shell.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        Files.delete(jar);
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        assertThat(Files.readString(output)).isNotBlank();
    }

    static Stream<String> commands() throws IOException {
        return readme().lines()
                .filter(l -> l.startsWith("    " + JAR) && !l.endsWith(" serve"))
                .map(String::strip);
    }

    @Test
    void itNamesEveryCommand() throws IOException {
        for (String command : Main.commandLine().getSubcommands().keySet()) {
            assertThat(readme()).contains("`" + command);
        }
    }

    @Test
    void itsTestCommandIsTheOneThatDecides() throws IOException {
        assertThat(readme()).contains("\n    mvn -B -ntp verify\n", "\n    mvn -q compile exec:java\n");
        assertThat(Files.readString(Path.of(".ci", "run"))).contains("\nmvn -B -ntp verify\n");
    }

    @Test
    void itsSettingsAndItsCampaignAreReadWithoutAFault() throws Exception {
        Files.writeString(folder.resolve("tearsheet.conf"), block("", "smtp {"));
        Files.writeString(
                folder.resolve("schedules").resolve(EngineProcess.CAMPAIGN).resolve("campaign.yaml"),
                block("yaml", "title:"));
        Ran run = EngineProcess.run(folder, Map.of("SMTP_PASSWORD", "secret"), "campaigns", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"lessons\" : 25");
    }

    @Test
    void itIsShort() throws IOException {
        assertThat(readme().lines()).hasSizeLessThan(150);
    }

    private static String block(String language, String beginning) throws IOException {
        Matcher block = Pattern.compile("(?s)```" + language + "\n(" + Pattern.quote(beginning) + ".*?)```")
                .matcher(readme());
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
