package dev.tearsheet.app.settings;

import java.util.stream.Collectors;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigValue;

/** Writes docs/settings.md out of the comments in the file of the defaults. */
final class SettingsPage {
    private static final String HEAD = """
            <!-- Written by SettingsPage out of src/main/resources/tearsheet.conf; change it there. -->
            # Settings

            Tearsheet runs without a settings file. To change something, write a file `tearsheet.conf` in the folder where you
            start it, or name one with `--config FILE`. It needs only what you want to be different:

            ```
            smtp {
              host = mail.example.org
              user = lessons
            }
            mail.domain = lessons.example.org
            web.address = "https://lessons.example.org"
            ```

            A value with other signs than letters, digits, blanks and `. - _` stands between double quotes, else it cannot
            be read or ends too early: `#` and `//` begin a comment. A time is a number with its unit: `30s`, `15m`, `2h`,
            `1d`; so is a size: `"10 MiB"`.

            An environment variable wins over the file; that is the place for passwords, here `TEARSHEET_SMTP_PASSWORD`. As
            long as `smtp.host` is empty the engine is **on trial**: it runs, and mails nobody. A key or a `TEARSHEET_`
            variable that is not on this page is an error, and all errors are told at once, each with its line and with what
            was probably meant. Relative folders are below the one where you start the engine.

            | key | default | what it says | in the environment |
            |---|---|---|---|
            """;

    private SettingsPage() {}

    static String text() {
        Config defaults = SettingsSource.defaults();
        return SettingsSource.keys(defaults).stream()
                .map(key -> row(key, defaults.getValue(key)))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static String row(String key, ConfigValue value) {
        String meaning = value.origin().comments().stream().map(String::strip).collect(Collectors.joining(" "));
        String usual = value.unwrapped().toString();
        return "| `" + key + "` | " + (usual.isEmpty() ? "empty" : "`" + usual + "`") + " | " + meaning + " | `"
                + SettingsSource.variable(key) + "` |\n";
    }
}
