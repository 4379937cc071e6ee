package dev.tearsheet.app.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the settings of the ways by which mail comes in. */
final class DoorsReader {
    private final Path workingFolder;
    private final SettingsValues values;

    DoorsReader(Path workingFolder, SettingsValues values) {
        this.workingFolder = workingFolder;
        this.values = values;
    }

    Settings.Door door() {
        OptionalInt port = values.text("door.port").equals("auto")
                ? OptionalInt.empty()
                : OptionalInt.of(values.number("door.port", 1, 65535));
        return new Settings.Door(
                values.host("door.host", false),
                port,
                values.size("door.max-size", 64L << 10, 100L << 20),
                values.number("door.connections", 1, 1000),
                values.number("door.connections-per-client", 1, 1000),
                values.number("door.mails-per-minute", 1, 1_000_000),
                tls());
    }

    private Optional<Settings.Tls> tls() {
        Optional<Path> certificate = values.file("door.certificate", workingFolder);
        Optional<Path> key = values.file("door.key", workingFolder);
        values.bothOrNone("door.certificate", "door.key");
        return certificate.flatMap(c -> key.map(k -> new Settings.Tls(c, k)));
    }

    Settings.Imap imap() {
        Settings.Imap imap = new Settings.Imap(
                values.host("imap.host", true),
                values.number("imap.port", 1, 65535),
                values.security("imap.security"),
                values.text("imap.user"),
                values.secret("imap.password"),
                new Settings.ImapFolders(
                        values.text("imap.folder", f -> !f.isEmpty(), "the name of a folder"),
                        values.text("imap.done-folder", f -> !f.isEmpty(), "the name of a folder"),
                        values.duration("imap.poll", Duration.ofSeconds(1), Duration.ofMinutes(25)),
                        values.isYes("imap.idle")));
        if (!imap.host().isEmpty() && (imap.user().isEmpty() || imap.password().isEmpty())) {
            values.fault("imap.host", "is set, but not imap.user and imap.password: set all three");
        }
        if (imap.folders().incoming().equalsIgnoreCase(imap.folders().done())) {
            values.fault("imap.done-folder", "is another folder than imap.folder");
        }
        return imap;
    }

    Settings.Inbound inbound() {
        return new Settings.Inbound(values.number("inbound.keep-days", 1, 3650));
    }
}
