package dev.tearsheet.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class SettingsPageTest {
    private static final Path PAGE = Path.of("docs/settings.md");

    @Test
    void thePageIsWhatTheFileOfTheDefaultsSays() throws IOException {
        if (Boolean.getBoolean("tearsheet.regenerate")) {
            Files.writeString(PAGE, SettingsPage.text());
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/settings.md is stale; write it anew with: mvn test -Dtest=SettingsPageTest"
                        + " -Dtearsheet.regenerate=true")
                .isEqualTo(SettingsPage.text());
    }

    @Test
    void everyKeyHasAComment() {
        var defaults = SettingsSource.defaults();
        for (String key : SettingsSource.keys(defaults)) {
            assertThat(defaults.getValue(key).origin().comments())
                    .as("the comment above %s", key)
                    .isNotEmpty();
        }
    }

    @Test
    void noTwoKeysHaveOneVariable() {
        assertThat(SettingsSource.keys(SettingsSource.defaults()).stream().map(SettingsSource::variable))
                .doesNotHaveDuplicates();
    }
}
