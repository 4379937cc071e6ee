package dev.tearsheet.cli.shared;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import dev.tearsheet.app.Mailroom;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.app.settings.SettingsFaults;
import dev.tearsheet.app.settings.SettingsReader;
import picocli.CommandLine.Option;

/** Where the settings are: an option of every command that needs the engine. */
public final class EngineOptions {
    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description = "The settings; without it tearsheet.conf in this folder, if there is one.")
    private Path config;

    public Settings settings() throws SettingsFaults {
        return SettingsReader.read(Path.of(""), Optional.ofNullable(config));
    }

    /** Only the mails that came in: quicker than the whole engine. */
    public Mailroom openMailroom() throws SettingsFaults {
        return openMailroom(settings());
    }

    public Mailroom openMailroom(Settings settings) {
        return new Mailroom(settings, Clock.systemUTC());
    }

    public Tearsheet open() throws SettingsFaults {
        return new Tearsheet(settings(), Clock.systemUTC()).whenQuiet();
    }
}
