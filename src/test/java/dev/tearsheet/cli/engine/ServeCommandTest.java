package dev.tearsheet.cli.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import dev.tearsheet.cli.CommandLineFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engine that cannot start. */
class ServeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aJournalThatCannotBeWrittenAsOnAFullDiskIsToldInWords() throws Exception {
        CommandLineFixture tearsheet = new CommandLineFixture(folder);
        tearsheet.set("node.name = alpha");
        Files.createDirectories(folder.resolve("data/handover-alpha.journal.new/in the way"));

        assertThat(tearsheet.run("serve")).isEqualTo(1);
        assertThat(tearsheet.err().lines())
                .singleElement()
                .asString()
                .contains("handover-alpha.journal cannot be written", "Free some space");
    }
}
