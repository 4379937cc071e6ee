package dev.tearsheet.app;

import java.nio.file.Path;
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
        if (certificate.isPresent() != key.isPresent()) {
            String set = certificate.isPresent() ? "door.certificate" : "door.key";
            String missing = certificate.isPresent() ? "door.key" : "door.certificate";
            values.fault(set, "is set, but not " + missing + ": set both or none");
        }
        return certificate.flatMap(c -> key.map(k -> new Settings.Tls(c, k)));
    }

    Settings.Inbound inbound() {
        return new Settings.Inbound(values.number("inbound.keep-days", 1, 3650));
    }
}
