package dev.tearsheet.app.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigResolveOptions;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import com.typesafe.config.ConfigValueType;
import dev.tearsheet.campaign.folder.Fault;
import dev.tearsheet.campaign.folder.Nearest;

/** Puts the defaults, the operator's file and the environment one over the other, and knows where each value is from. */
final class SettingsSource {
    /** The origin of what nobody has set. */
    static final String DEFAULT = "default";

    private static final String PREFIX = "TEARSHEET_";

    /** A value with its place: a file and a line, or a variable of the environment, whose line is 0. */
    record Value(String text, String file, int line) {
        String origin() {
            return line == 0 ? file : file + ":" + line;
        }
    }

    private final List<String> keys;
    private final Map<String, Value> values = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private SettingsSource() {
        Config defaults = defaults();
        keys = keys(defaults);
        keys.forEach(key -> values.put(key, new Value(defaults.getString(key), DEFAULT, 0)));
    }

    static SettingsSource read(Optional<Path> file, Map<String, String> environment) {
        SettingsSource source = new SettingsSource();
        file.ifPresent(f -> source.addFile(f, environment));
        new TreeMap<>(environment).forEach(source::addVariable);
        return source;
    }

    /** The defaults with their comments, which are the documentation. */
    static Config defaults() {
        return ConfigFactory.parseResources(SettingsSource.class.getClassLoader(), "tearsheet.conf");
    }

    /** All keys in the order of the file. */
    static List<String> keys(Config defaults) {
        return defaults.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> e.getValue().origin().lineNumber()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The variable that sets a key: TEARSHEET_DOOR_MAX_SIZE for door.max-size. */
    static String variable(String key) {
        return PREFIX + key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    List<String> keys() {
        return keys;
    }

    Value value(String key) {
        return values.get(key);
    }

    List<Fault> faults() {
        return faults;
    }

    /** A file can name variables of the environment, such as {@code ${?SMTP_PASSWORD}}. */
    private void addFile(Path file, Map<String, String> environment) {
        String name = file.getFileName().toString();
        try {
            Config config = ConfigFactory.parseString(
                    Files.readString(file), ConfigParseOptions.defaults().setOriginDescription(name));
            Config known = config.withFallback(ConfigValueFactory.fromMap(environment));
            addAll(
                    "",
                    config.resolveWith(known, ConfigResolveOptions.noSystem()).root(),
                    name);
        } catch (ConfigException e) {
            int line = e.origin() == null ? 0 : Math.max(0, e.origin().lineNumber());
            faults.add(new Fault(name, line, 0, plain(e)));
        } catch (IOException | UncheckedIOException e) {
            faults.add(Fault.ofFile(name, "the settings file cannot be read: is it there, and saved as UTF-8?"));
        }
    }

    private void addAll(String above, ConfigObject object, String file) {
        object.forEach((name, value) -> {
            String key = above + ConfigUtil.joinPath(name);
            int line = Math.max(0, value.origin().lineNumber());
            boolean isSection = keys.stream().anyMatch(k -> k.startsWith(key + "."));
            if (isSection && value.valueType() == ConfigValueType.OBJECT) {
                addAll(key + ".", (ConfigObject) value, file);
            } else if (isSection) {
                faults.add(new Fault(file, line, 0, key + " is a section: write " + key + " { ... }"));
            } else if (!keys.contains(key)) {
                faults.add(new Fault(file, line, 0, "unknown key '" + key + "'" + meant(key)));
            } else {
                addValue(key, value, file, line);
            }
        });
    }

    private void addValue(String key, ConfigValue value, String file, int line) {
        ConfigValueType type = value.valueType();
        if (type == ConfigValueType.OBJECT || type == ConfigValueType.LIST || type == ConfigValueType.NULL) {
            faults.add(new Fault(file, line, 0, key + " is one value: write it as " + key + " = \"...\""));
        } else {
            values.put(key, new Value(value.unwrapped().toString(), file, line));
        }
    }

    private void addVariable(String name, String text) {
        if (!name.startsWith(PREFIX)) {
            return;
        }
        keys.stream()
                .filter(key -> variable(key).equals(name))
                .findFirst()
                .ifPresentOrElse(
                        key -> values.put(key, new Value(text, name, 0)),
                        () -> faults.add(Fault.ofFile(
                                name,
                                "unknown setting in the environment"
                                        + Nearest.to(
                                                        name,
                                                        keys.stream()
                                                                .map(SettingsSource::variable)
                                                                .toList())
                                                .map(near -> ": did you mean " + near + "?")
                                                .orElse(": docs/settings.md lists all of them"))));
    }

    /** By the whole key, or by its last word: port alone is smtp.port, door.port or web.port. */
    private String meant(String key) {
        String last = key.substring(key.lastIndexOf('.') + 1);
        List<String> sameEnd = keys.stream().filter(k -> k.endsWith("." + last)).toList();
        Stream<String> sections = keys.stream().map(k -> k.substring(0, k.indexOf('.')));
        List<String> known = Stream.concat(keys.stream(), sections).distinct().toList();
        return Nearest.to(key, known)
                .map(near -> ": did you mean '" + near + "'?")
                .orElse(
                        sameEnd.isEmpty()
                                ? ": docs/settings.md lists all of them"
                                : ": did you mean '" + String.join("' or '", sameEnd) + "'?");
    }

    /** In our own words: the library's quote what is written there, which may be a password. */
    private static String plain(ConfigException e) {
        if (e instanceof ConfigException.UnresolvedSubstitution) {
            return "a variable named here is not set in the environment; write ${?NAME} for one that need not be";
        }
        if (e.getMessage().matches("(?s).*(brace|parenthes).*end of file.*")) {
            return "expecting a closing brace '}' here";
        }
        return "this cannot be read: write key = value, and a value with other signs than letters, digits, blanks"
                + " and . - _ between double quotes, such as web.address = \"https://lessons.example.org\"";
    }
}
