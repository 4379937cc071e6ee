package dev.tearsheet.cli.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.tearsheet.cli.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A real bash takes the script and completes by it. */
class CompletionCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void thereIsABash() {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here: its completion is not tested");
    }

    @Test
    void commandsAreCompleted() throws Exception {
        assertThat(completed("s"))
                .contains("serve", "split", "status", "subscribers")
                .doesNotContain("plan");
        assertThat(completed(""))
                .containsAll(Main.commandLine().getSubcommands().keySet());
    }

    @Test
    void commandsBelowOthersAndTheirOptionsAreCompleted() throws Exception {
        assertThat(completed("subscribers", "")).contains("show", "import");
        assertThat(completed("subscribers", "import", "--b")).contains("--bring-back");
    }

    @Test
    void filesAreCompletedWhereFilesAreMeant() throws Exception {
        Files.writeString(folder.resolve("mine.conf"), "");
        assertThat(completed("status", "--config", "mi")).containsExactly("mine.conf");
    }

    /** What the Tab key offers behind these words, of which the last may be begun. */
    private List<String> completed(String... words) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("completion.bash"), script());
        String command = """
                set -e
                # Bash has it only while the Tab key is being answered.
                compopt() { :; }
                source '%s'
                way=$(complete -p tearsheet | sed 's/.*-F \\([^ ]*\\).*/\\1/')
                COMP_WORDS=(tearsheet "$@") COMP_CWORD=$# COMP_LINE="tearsheet $*" COMP_POINT=1000 COMP_TYPE=9
                set +e
                $way tearsheet "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
                printf '%%s\\n' "${COMPREPLY[@]}"
                """.formatted(script);
        List<String> bash = new ArrayList<>(List.of("/bin/bash", "-c", command, "bash"));
        bash.addAll(List.of(words));
        Process process = new ProcessBuilder(bash)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().map(String::strip).toList();
    }

    private static String script() {
        StringWriter out = new StringWriter();
        CommandLine main = Main.commandLine("completion").setOut(new PrintWriter(out));
        assertThat(main.execute("completion")).isZero();
        return out.toString();
    }
}
