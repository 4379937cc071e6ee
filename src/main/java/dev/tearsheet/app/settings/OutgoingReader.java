package dev.tearsheet.app.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dev.tearsheet.mail.dkim.SigningKey;

/** Reads the settings of the way out: the relay, and how mails are signed. */
final class OutgoingReader {
    private final Path workingFolder;
    private final SettingsValues values;

    OutgoingReader(Path workingFolder, SettingsValues values) {
        this.workingFolder = workingFolder;
        this.values = values;
    }

    Settings.Relay relay() {
        Settings.Relay relay = new Settings.Relay(
                values.host("smtp.host", true),
                values.number("smtp.port", 1, 65535),
                values.security("smtp.security"),
                values.text("smtp.user"),
                values.secret("smtp.password"),
                values.number("smtp.connections", 1, 100),
                values.isYes("smtp.pipelining"),
                values.duration("smtp.timeout", Duration.ofSeconds(1), Duration.ofMinutes(10)));
        values.bothOrNone("smtp.user", "smtp.password");
        return relay;
    }

    /** @param mailDomain signs where no other domain is named */
    Settings.Dkim dkim(String mailDomain) {
        String domain = values.text(
                        "dkim.domain",
                        d -> d.isEmpty() || NetworkNames.isDomain(d.toLowerCase(Locale.ROOT)),
                        "empty, or a domain such as lessons.example.org")
                .toLowerCase(Locale.ROOT);
        List<Settings.Dkim.Key> keys = Stream.of(
                        key("dkim.key", "dkim.selector"), key("dkim.second-key", "dkim.second-selector"))
                .flatMap(Optional::stream)
                .toList();
        if (keys.size() == 2 && keys.get(0).selector().equals(keys.get(1).selector())) {
            values.fault("dkim.second-selector", "must be another than dkim.selector: each names one key");
        }
        return new Settings.Dkim(domain.isEmpty() ? mailDomain : domain, keys);
    }

    private Optional<Settings.Dkim.Key> key(String file, String selector) {
        String label = values.text(
                selector, SigningKey::isSelector, "a name for the key such as tearsheet1: letters, digits and hyphens");
        String path = values.text(file);
        try {
            return path.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Settings.Dkim.Key(workingFolder.resolve(path), label));
        } catch (InvalidPathException e) {
            values.fault(file, "is the name of a file, not \"" + path + "\"");
            return Optional.empty();
        }
    }
}
