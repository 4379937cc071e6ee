package dev.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.tearsheet.cli.EngineProcess.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands of the packaged jar while no engine runs. */
@Timeout(240)
class JarCommandsIT {
    private static final String BOB = "bob@example.com";

    @TempDir
    Path folder;

    @BeforeEach
    void furnish() throws IOException {
        EngineProcess.furnish(folder);
    }

    @Test
    void theShippedArticlesGiveTwentyFiveLessons() throws Exception {
        List<String> command = new ArrayList<>(List.of("split", "--json"));
        try (Stream<Path> articles = Files.list(
                folder.resolve("schedules").resolve(EngineProcess.CAMPAIGN).resolve("articles"))) {
            articles.map(Path::toString).sorted().forEach(command::add);
        }
        Ran run = run(command.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        List<Integer> lessons = new ArrayList<>();
        for (JsonNode article : JsonMapper.shared().readTree(run.out())) {
            lessons.add(article.get("lessons").size());
        }
        assertThat(lessons).containsExactly(5, 8, 12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.txt", "empty.txt", "folder"})
    void whatCannotBeSplitIsTold(String name) throws Exception {
        Files.createFile(folder.resolve("empty.txt"));
        Files.createDirectory(folder.resolve("folder"));
        Ran run = run("split", name);
        refused(run);
        assertThat(run.err()).contains(name);
    }

    @Test
    void anUnknownSettingIsToldWithItsLine() throws Exception {
        Files.writeString(folder.resolve("tearsheet.conf"), "data.folder = data\nsmtp.hots = mail.example.org\n");
        Ran run = run("status");
        refused(run);
        assertThat(run.err()).contains("tearsheet.conf:2", "smtp.hots");
    }

    @Test
    void aReaderWhoIsAddedIsListedAndExported() throws Exception {
        Ran added = run("subscribers", "add", EngineProcess.CAMPAIGN, BOB, "--consent", "on paper");
        assertThat(added.code()).as(added.err()).isZero();

        Ran listed = run("subscribers", "list", "--json");
        assertThat(listed.code()).as(listed.err()).isZero();
        JsonNode readers = JsonMapper.shared().readTree(listed.out());
        assertThat(readers.size()).isOne();
        assertThat(readers.get(0).get("address").asString()).isEqualTo(BOB);
        assertThat(readers.get(0).get("state").asString()).isEqualTo("active");

        Ran exported = run("subscribers", "export");
        assertThat(exported.code()).as(exported.err()).isZero();
        assertThat(exported.out().lines().toList())
                .hasSize(2)
                .first()
                .isEqualTo("address,campaign,state,received,due,since,zone,consent");
        assertThat(exported.out()).contains(BOB + "," + EngineProcess.CAMPAIGN + ",active,0,");
    }

    @Test
    void anExportToAFullDiskIsNoSuccess() throws Exception {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "no /dev/full here");
        Path err = folder.resolve("err");
        Process export = EngineProcess.command(folder, Map.of(), ClassArchive.options(), "subscribers", "export")
                .redirectOutput(full)
                .redirectError(err.toFile())
                .start();
        assertThat(export.waitFor()).isOne();
        assertThat(err).content().contains("Not everything could be printed").doesNotContain("\tat ");
    }

    @Test
    void aPreviewIsWrittenAsFiles() throws Exception {
        Ran run = run("preview", EngineProcess.CAMPAIGN, "--to", "seen");
        assertThat(run.code()).as(run.err()).isZero();
        for (String lesson : List.of("lesson-01", "lesson-25")) {
            for (String ending : List.of(".html", ".txt", ".eml")) {
                assertThat(folder.resolve("seen").resolve(lesson + ending)).isNotEmptyFile();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "serve", "subscribers import", "inbound replay"})
    void aCommandExplainsItself(String command) throws Exception {
        for (String option : List.of("--help", "--version")) {
            Ran run = run(
                    Arrays.stream((command + " " + option).strip().split(" ")).toArray(String[]::new));
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).as(command + " " + option).isNotBlank();
        }
    }

    private Ran run(String... arguments) throws IOException, InterruptedException {
        return EngineProcess.run(folder, Map.of(), arguments);
    }

    /** Exit code 1 and words, not a trace. */
    private static void refused(Ran run) {
        assertThat(run.code()).as(run.out() + run.err()).isOne();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
        assertThat(run.out()).doesNotContain("\tat ");
    }
}
