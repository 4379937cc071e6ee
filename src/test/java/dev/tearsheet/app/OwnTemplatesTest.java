package dev.tearsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.app.settings.SettingsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's folder of templates beside a running engine. */
class OwnTemplatesTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderThatIsMadeWhileTheEngineRunsIsSeen() throws Exception {
        Path own = folder.resolve("own");
        Map<String, String> settings = Map.of(
                "TEARSHEET_DATA_FOLDER", folder.resolve("data").toString(),
                "TEARSHEET_SCHEDULES_FOLDER",
                        Files.createDirectory(folder.resolve("schedules")).toString(),
                "TEARSHEET_TEMPLATES_FOLDER", own.toString());
        try (Tearsheet engine =
                new Tearsheet(SettingsReader.read(folder, Optional.empty(), settings), Clock.systemUTC())) {
            assertThat(engine.templates().exists("mail/mine.ftl")).isFalse();

            Files.writeString(Files.createDirectories(own.resolve("mail")).resolve("mine.ftl"), "Mine.");
            assertThat(engine.templates().exists("mail/mine.ftl")).isTrue();
        }
    }
}
