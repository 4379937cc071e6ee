package dev.tearsheet.app.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the settings out of the defaults, the operator's file and the environment, or finds all that is wrong. */
public final class SettingsReader {
    private static final String FILE = "tearsheet.conf";
    private static final String TOKEN = "api.token";

    private final Path workingFolder;
    private final SettingsSource source;
    private final SettingsValues values;

    private SettingsReader(Path workingFolder, SettingsSource source) {
        this.workingFolder = workingFolder;
        this.source = source;
        this.values = new SettingsValues(source);
    }

    /** With the environment of this process. */
    public static Settings read(Path workingFolder, Optional<Path> named) throws SettingsFaults {
        return read(workingFolder, named, System.getenv());
    }

    /**
     * Reads {@code tearsheet.conf} of the working folder, if it is there.
     *
     * @param named the file of {@code --config}, which must be there
     * @param environment as of {@link System#getenv()}
     */
    public static Settings read(Path workingFolder, Optional<Path> named, Map<String, String> environment)
            throws SettingsFaults {
        Path usual = workingFolder.resolve(FILE);
        Optional<Path> file =
                named.map(workingFolder::resolve).or(() -> Optional.of(usual).filter(Files::exists));
        return new SettingsReader(workingFolder, SettingsSource.read(file, environment)).settings();
    }

    private Settings settings() throws SettingsFaults {
        Settings.Web web = web();
        Settings.Mail mail = mail();
        OutgoingReader outgoing = new OutgoingReader(workingFolder, values);
        DoorsReader doors = new DoorsReader(workingFolder, values);
        AnswersReader answers = new AnswersReader(values);
        Settings settings = new Settings(
                new Settings.Folders(folder("data.folder"), folder("schedules.folder"), folder("templates.folder")),
                database(),
                outgoing.relay(),
                outgoing.dkim(mail.domain()),
                new SendingReader(values).sending(),
                new UpkeepReader(values).upkeep(),
                mail,
                doors.door(),
                doors.inbound(),
                doors.imap(),
                answers.answers(),
                answers.bounces(),
                web,
                password(),
                token(),
                values.text(
                        "node.name", n -> n.matches("[A-Za-z0-9-]{0,60}"), "at most 60 letters, digits and hyphens"),
                effective(web.address()));
        if (!settings.isTrial()) {
            checkForTheWorld(settings);
        }
        if (!values.faults().isEmpty()) {
            throw new SettingsFaults(values.faults());
        }
        return settings;
    }

    private Path folder(String key) {
        try {
            Path folder = workingFolder.resolve(values.text(key, f -> !f.isEmpty(), "the name of a folder"));
            if (Files.isRegularFile(folder)) {
                values.fault(key, "is the name of a folder, and \"" + values.text(key) + "\" is a file");
            }
            return folder;
        } catch (InvalidPathException e) {
            values.fault(key, "is the name of a folder, not \"" + values.text(key) + "\"");
            return Path.of("");
        }
    }

    private Settings.Database database() {
        String url = values.text(
                "database.url",
                u -> u.isEmpty() || u.matches("jdbc:(postgresql|sqlite):.+"),
                "empty for SQLite, or jdbc:postgresql://HOST/DATABASE");
        Settings.Database database =
                new Settings.Database(url, values.text("database.user"), values.secret("database.password"));
        if (url.isEmpty() && (!database.user().isEmpty() || !database.password().isEmpty())) {
            values.fault(
                    database.user().isEmpty() ? "database.password" : "database.user",
                    "is set, but not database.url: the data would be in an SQLite file");
        }
        return database;
    }

    private Settings.Mail mail() {
        String domain = values.text("mail.domain").toLowerCase(Locale.ROOT);
        if (!NetworkNames.isDomain(domain)) {
            values.fault("mail.domain", "is a domain such as lessons.example.org, not \"" + domain + "\"");
        }
        String delimiter = values.choice("mail.delimiter", new LinkedHashSet<>(List.of("+", "_", "=")));
        return new Settings.Mail(domain, delimiter.isEmpty() ? '+' : delimiter.charAt(0));
    }

    private Settings.Web web() {
        int port = values.number("web.port", 1, 65535);
        String address = values.text(
                "web.address",
                a -> a.isEmpty() || NetworkNames.isWebAddress(a),
                "an address such as https://lessons.example.org");
        if (NetworkNames.isWebAddress(address) && address.endsWith("/")) {
            values.fault("web.address", "has no slash at its end: write \"" + address.replaceAll("/+$", "") + "\"");
        }
        return new Settings.Web(
                values.host("web.host", false), port, address.isEmpty() ? "http://localhost:" + port : address);
    }

    private Secret password() {
        Secret password = values.secret("operator.password");
        if (!password.isEmpty() && password.value().strip().length() < 8) {
            values.fault("operator.password", "has 8 characters or more, without the blanks at its ends");
        }
        return password;
    }

    /** One that can be written into a header as it is (RFC 6750 section 2.1), and that nobody guesses. */
    private Secret token() {
        Secret token = values.secret(TOKEN);
        if (!token.isEmpty() && !token.value().matches("[A-Za-z0-9._~+/-]{20,}=*")) {
            values.fault(
                    TOKEN,
                    "has 20 characters or more, of letters, digits and . _ ~ + / - only: take what"
                            + " \"openssl rand -hex 32\" prints");
        }
        return token;
    }

    /** What is good enough to try things out is not for real people. */
    private void checkForTheWorld(Settings settings) {
        if (values.isDefault("mail.domain")) {
            values.fault(
                    "mail.domain",
                    "must be a domain of yours where smtp.host is set: no mail reaches "
                            + settings.mail().domain());
        }
        if (values.text("web.address").isEmpty()) {
            values.fault("web.address", "must be set where smtp.host is set: mails link to it");
        }
    }

    private List<Setting> effective(String webAddress) {
        return source.keys().stream()
                .map(key -> new Setting(
                        key, shown(key, webAddress), source.value(key).origin()))
                .toList();
    }

    private String shown(String key, String webAddress) {
        if (key.endsWith(".password") || key.equals(TOKEN)) {
            return values.secret(key).toString();
        }
        String text = key.equals("web.address") ? webAddress : values.text(key);
        return Secret.masked(text);
    }
}
