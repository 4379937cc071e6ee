package dev.tearsheet.cli.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import dev.tearsheet.cli.CommandLineFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing a campaign's mails as files. */
class PreviewCommandTest {
    @TempDir
    private Path folder;

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
