package dev.tearsheet.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import dev.tearsheet.app.Mailroom;
import dev.tearsheet.app.Settings;
import dev.tearsheet.app.SettingsFaults;
import dev.tearsheet.app.SettingsReader;
import dev.tearsheet.app.Tearsheet;
import picocli.CommandLine.Option;

/** Where the settings are: an option of every command that needs the engine. */
final class EngineOptions {
    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description = "The settings; without it tearsheet.conf in this folder, if there is one.")
    private Path config;

    Settings settings() throws SettingsFaults {
        return SettingsReader.read(Path.of(""), Optional.ofNullable(config));
    }

    /** Only the mails that came in: quicker than the whole engine. */
    Mailroom openMailroom() throws SettingsFaults {
        return openMailroom(settings());
    }

    Mailroom openMailroom(Settings settings) {
        return new Mailroom(settings, Clock.systemUTC());
    }

    Tearsheet open() throws SettingsFaults {
        return new Tearsheet(settings(), Clock.systemUTC()).whenQuiet();
    }
}
