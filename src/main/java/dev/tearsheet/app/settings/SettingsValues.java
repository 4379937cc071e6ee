package dev.tearsheet.app.settings;

import static java.util.Map.of;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import dev.tearsheet.campaign.folder.Fault;
import dev.tearsheet.campaign.folder.Nearest;

/** Reads values of settings by their types and ranges, and remembers what was wrong with them. */
final class SettingsValues {
    private final SettingsSource source;
    private final List<Fault> faults;

    SettingsValues(SettingsSource source) {
        this.source = source;
        this.faults = new ArrayList<>(source.faults());
    }

    List<Fault> faults() {
        return faults;
    }

    void fault(String key, String message) {
        SettingsSource.Value value = source.value(key);
        String file = value.file().equals(SettingsSource.DEFAULT) ? "settings" : value.file();
        faults.add(new Fault(file, value.line(), 0, key + " " + message));
    }

    String text(String key) {
        return source.value(key).text().strip();
    }

    /** A text of a form; the fault says what it is and what to write. */
    String text(String key, Predicate<String> form, String what) {
        String text = text(key);
        if (!form.test(text)) {
            fault(key, "is " + what + ", not \"" + Secret.masked(text) + "\"");
        }
        return text;
    }

    String host(String key, boolean mayBeEmpty) {
        return text(
                key,
                h -> h.isEmpty() ? mayBeEmpty : NetworkNames.isHost(h),
                "the name or address of a machine, without a port");
    }

    /** A file that must be there, relative to a folder; empty if none is named. */
    Optional<Path> file(String key, Path folder) {
        String name = text(key);
        try {
            Optional<Path> file = Optional.of(name).filter(n -> !n.isEmpty()).map(folder::resolve);
            file.filter(f -> !Files.isRegularFile(f) || !Files.isReadable(f))
                    .ifPresent(f -> fault(key, "is the name of a file that can be read, not \"" + name + "\""));
            return file;
        } catch (InvalidPathException e) {
            fault(key, "is the name of a file, not \"" + name + "\"");
            return Optional.empty();
        }
    }

    Settings.Relay.Security security(String key) {
        Set<String> words = Arrays.stream(Settings.Relay.Security.values())
                .map(Settings.Relay.Security::word)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String security = choice(key, words);
        return Settings.Relay.Security.valueOf(words.contains(security) ? security.toUpperCase(Locale.ROOT) : "TLS");
    }

    /** Two keys of which one is nothing without the other. */
    void bothOrNone(String one, String other) {
        boolean hasOne = !text(one).isEmpty();
        if (hasOne == text(other).isEmpty()) {
            String set = hasOne ? one : other;
            String missing = hasOne ? other : one;
            fault(set, "is set, but not " + missing + ": set both or none");
        }
    }

    /** A password as it was written, with its blanks. */
    Secret secret(String key) {
        return new Secret(source.value(key).text());
    }

    /** Whether it is as if nobody had set it. */
    boolean isDefault(String key) {
        return source.value(key).text().equals(SettingsSource.defaults().getString(key));
    }

    boolean isYes(String key) {
        return choice(key, new LinkedHashSet<>(List.of("yes", "no"))).equals("yes");
    }

    int number(String key, int least, int most) {
        String text = text(key);
        if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        fault(key, "is a whole number from " + least + " to " + most + ", not \"" + text + "\"");
        return least;
    }

    String choice(String key, Set<String> words) {
        String text = text(key);
        if (!words.contains(text)) {
            String near = Nearest.to(text, words)
                    .map(word -> ": did you mean " + word + "?")
                    .orElse("");
            fault(key, "is " + String.join(" or ", words) + ", not \"" + text + "\"" + near);
        }
        return text;
    }

    Duration duration(String key, Duration least, Duration most) {
        // The library takes a bare number for milliseconds, whoever writes one means another unit.
        Optional<Duration> duration =
                text(key).matches("\\d*") ? Optional.empty() : typed(key, config -> config.getDuration("value"));
        return duration.filter(d -> d.compareTo(least) >= 0 && d.compareTo(most) <= 0)
                .orElseGet(() -> {
                    fault(
                            key,
                            "is a time from " + least.toSeconds() + "s to " + most.toSeconds()
                                    + "s such as 30s or 2m, not \"" + text(key) + "\"");
                    return least;
                });
    }

    int size(String key, long least, long most) {
        Optional<Long> size = typed(key, config -> config.getBytes("value"));
        return size.filter(s -> s >= least && s <= most)
                .orElseGet(() -> {
                    fault(
                            key,
                            "is a size from " + (least >> 10) + " KiB to " + (most >> 20)
                                    + " MiB such as \"10 MiB\", not \"" + text(key) + "\"");
                    return least;
                })
                .intValue();
    }

    private interface Getter<T> {
        T get(Config config);
    }

    private <T> Optional<T> typed(String key, Getter<T> getter) {
        try {
            return Optional.of(getter.get(ConfigFactory.parseMap(of("value", text(key)))));
        } catch (ConfigException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
