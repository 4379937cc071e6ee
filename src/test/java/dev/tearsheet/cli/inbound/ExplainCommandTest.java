package dev.tearsheet.cli.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {
    private static final String NOTICES = "src/test/resources/notices/";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void aFailureNoticeNamesItsRecipientsAndWhy() {
        assertThat(run("--json", NOTICES + "dsn-proper.eml")).isZero();
        JsonNode mail = JsonMapper.shared().readTree(out.toString()).get(0);
        assertThat(mail.path("kind").asString()).isEqualTo("bounce");
        JsonNode recipient = mail.path("recipients").get(0);
        assertThat(recipient.path("address").asString()).isEqualTo("ann@example.com");
        assertThat(recipient.path("reason").asString()).isEqualTo("userunknown");
        assertThat(recipient.path("class").asString()).isEqualTo("hard");
        assertThat(recipient.path("status").asString()).isEqualTo("5.1.1");
        assertThat(recipient.path("action").asString()).isEqualTo("failed");
    }

    @Test
    void aCommandNamesItsArguments() {
        assertThat(run("--json", NOTICES + "command.eml")).isZero();
        JsonNode mail = JsonMapper.shared().readTree(out.toString()).get(0);
        assertThat(mail.path("kind").asString()).isEqualTo("command");
        assertThat(mail.path("command").asString()).isEqualTo("pause");
        assertThat(mail.path("arguments").toString()).contains("5");
    }

    @Test
    void aFolderIsAllMailsBelowIt() {
        assertThat(run("--json", NOTICES)).isZero();
        assertThat(JsonMapper.shared().readTree(out.toString()).size()).isGreaterThan(50);
    }

    @Test
    void whatCannotBeReadIsARowAndAFailure() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run(folder.resolve("none.eml").toString(), empty.toString(), NOTICES + "exim.eml"))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("there is no such file")
                .contains("no *.eml below it")
                .contains("ann@example.com userunknown");
    }

    @Test
    void whatHasNoHeadersIsNoMail() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.eml"));
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("unreadable", "no mail: it has no headers");
    }

    private int run(String... args) {
        return new CommandLine(new ExplainCommand())
                .setOut(new PrintWriter(out, true))
                .execute(args);
    }
}
