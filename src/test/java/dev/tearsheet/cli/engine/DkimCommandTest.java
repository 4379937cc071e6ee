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

/** Making the keys that sign mails. */
class DkimCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void withoutSettingsAKeyIsMadeInTheDataFolderAndTheSettingIsTold() throws IOException {
        assertThat(dkim("data.folder = \"" + folder.resolve("data") + "\"")).isZero();

        Path key = folder.resolve("data").resolve("dkim.pem");
        assertThat(key).exists();
        assertThat(out.toString())
                .contains("tearsheet1._domainkey.tearsheet.test", "v=DKIM1; k=rsa; p=", "dkim.key = \"" + key + "\"");
        assertThat(out.toString()).doesNotContain(Files.readAllLines(key).get(2));
    }

    @Test
    void theSecondTimeTheSameRecordIsPrinted() throws IOException {
        String settings = """
                dkim { key = "%1$s/a.pem", selector = "a", second-key = "%1$s/b.pem", second-selector = "b" }
                mail.domain = "lessons.example.org"
                """.formatted(folder);
        dkim(settings, "--ed25519");
        String first = out.toString();
        out.getBuffer().setLength(0);

        assertThat(dkim(settings)).isZero();

        assertThat(first).contains("A new key was made", "b._domainkey.lessons.example.org", "k=ed25519");
        assertThat(out.toString()).isNotBlank().isEqualTo(withoutFirstLines(first));
    }

    @Test
    void aFileThatIsNoKeyIsToldInWords() throws IOException {
        Path key = Files.writeString(folder.resolve("a.pem"), "something else");
        assertThat(key.toFile().setReadable(false, false) && key.toFile().setReadable(true, true))
                .isTrue();

        assertThat(dkim("dkim.key = \"" + key + "\"")).isEqualTo(1);

        assertThat(err.toString()).contains("does not hold").doesNotContain("something else");
    }

    private static String withoutFirstLines(String text) {
        return text.replaceAll("A new key was made.*\\R", "");
    }

    private int dkim(String settings, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("tearsheet.conf"), settings);
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] arguments = new String[more.length + 3];
        System.arraycopy(more, 0, arguments, 3, more.length);
        arguments[0] = "dkim";
        arguments[1] = "--config";
        arguments[2] = file.toString();
        return command.execute(arguments);
    }
}
