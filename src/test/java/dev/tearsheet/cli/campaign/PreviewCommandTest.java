package dev.tearsheet.cli.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.tearsheet.cli.CommandLineFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing a campaign's mails as files. */
class PreviewCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aBrokenTemplateIsToldWithItsLineAndWithoutATrace() throws IOException {
        CommandLineFixture tearsheet = new CommandLineFixture(folder);
        Path own = Files.createDirectories(folder.resolve("own/mail"));
        tearsheet.set("templates.folder = \"" + own.getParent() + "\"");
        Files.writeString(own.resolve("lesson.subject.ftl"), "Lesson ${nosuch}");

        assertThat(tearsheet.run("preview", "tea", "--to", folder.resolve("mails") + ""))
                .isEqualTo(1);
        assertThat(tearsheet.err().lines())
                .singleElement()
                .isEqualTo("mail/lesson.subject.ftl:1:10: there is no \"nosuch\" here");
    }

    @Test
    void aFileInPlaceOfAFolderIsToldInWords() {
        CommandLineFixture tearsheet = new CommandLineFixture(folder);

        assertThat(tearsheet.run("preview", "tea", "--to", tearsheet.file("mails", "")))
                .isEqualTo(1);
        assertThat(tearsheet.err())
                .contains(
                        "The mails cannot be written to " + folder.resolve("mails") + ": it is a file; name a folder");
    }
}
