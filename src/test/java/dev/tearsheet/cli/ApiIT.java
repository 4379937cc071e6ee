package dev.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import dev.tearsheet.cli.EngineProcess.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The API of the packaged jar, with the commands of its page, beside the commands of the engine. */
@Timeout(240)
class ApiIT {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String ANN = "ann@example.org";

    @TempDir
    Path folder;

    @Test
    void theCommandsOfThePageAnswerWhatTheCommandsOfTheEnginePrint() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "curl is not installed");
        EngineProcess.furnish(folder);
        try (EngineProcess engine = EngineProcess.serve(folder, Map.of("TEARSHEET_API_TOKEN", TOKEN))) {
            Ran added = tearsheet("subscribers", "add", EngineProcess.CAMPAIGN, ANN, "--consent", "on paper");
            assertThat(added.code()).as(added.err()).isZero();
            List<String> lines = Files.readAllLines(Path.of("docs/api.md")).stream()
                    .filter(line -> line.startsWith("    curl "))
                    .map(line -> line.strip().replace("http://localhost:8080", engine.url("")))
                    .toList();
            assertThat(lines).hasSize(3);

            String steered = curl(lines.get(1));
            String shown = curl(lines.get(0));
            assertThat(shown)
                    .contains("\"at\" : \"06:45 every day")
                    .isEqualTo(tearsheet("subscribers", "show", ANN, "--json").out());
            assertThat(JsonMapper.shared().readTree(steered).at("/subscription"))
                    .isEqualTo(JsonMapper.shared().readTree(shown).at("/subscriptions/0"));
            assertThat(JsonMapper.shared().readTree(curl(lines.get(2))).path("campaigns"))
                    .isEqualTo(JsonMapper.shared()
                            .readTree(tearsheet("status", "--json").out())
                            .path("campaigns"));
            assertThat(engine.output()).doesNotContain(TOKEN);
        }
    }

    private Ran tearsheet(String... arguments) throws Exception {
        return EngineProcess.run(folder, Map.of(), arguments);
    }

    private String curl(String line) throws Exception {
        Path out = Files.createTempFile(folder, "curl", ".out");
        ProcessBuilder shell =
                new ProcessBuilder("sh", "-c", line).redirectErrorStream(true).redirectOutput(out.toFile());
        shell.environment().put("TEARSHEET_API_TOKEN", TOKEN);
        Process process = shell.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(line).isTrue();
        assertThat(process.exitValue()).as(line + "\n" + Files.readString(out)).isZero();
        return Files.readString(out);
    }
}
