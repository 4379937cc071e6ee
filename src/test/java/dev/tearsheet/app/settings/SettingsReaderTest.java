package dev.tearsheet.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.tearsheet.campaign.folder.Fault;
import dev.tearsheet.delivery.throttle.SendingLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
    private static final String REAL = """
            smtp.host = mail.example.org
            mail.domain = lessons.example.org
            web.address = "https://lessons.example.org"
            """;

    @TempDir
    private Path folder;

    @Test
    void withoutAFileAllIsDefaultAndOnTrial() throws SettingsFaults {
        Settings settings = SettingsReader.read(folder, Optional.empty(), Map.of("HOME", "/somewhere"));
        assertThat(settings.isTrial()).isTrue();
        assertThat(settings.folders())
                .isEqualTo(new Settings.Folders(
                        folder.resolve("data"), folder.resolve("schedules"), folder.resolve("templates")));
        assertThat(settings.database()).isEqualTo(new Settings.Database("", "", new Secret("")));
        assertThat(settings.relay())
                .isEqualTo(new Settings.Relay(
                        "", 587, Settings.Relay.Security.STARTTLS, "", new Secret(""), 4, true, Duration.ofMinutes(5)));
        assertThat(settings.mail()).isEqualTo(new Settings.Mail("tearsheet.test", '+'));
        assertThat(settings.door().port()).isEmpty();
        assertThat(settings.door().maxSize()).isEqualTo(10 << 20);
        assertThat(settings.web()).isEqualTo(new Settings.Web("127.0.0.1", 8080, "http://localhost:8080"));
        assertThat(settings.operatorPassword().isEmpty()).isTrue();
        assertThat(settings.apiToken().isEmpty()).isTrue();
        assertThat(settings.nodeName()).isEmpty();
    }

    @Test
    void mailsAreSignedWithTheKeysThatAreNamed() throws Exception {
        assertThat(read("").dkim()).isEqualTo(new Settings.Dkim("tearsheet.test", List.of()));
        assertThat(read("dkim { key = a.pem, second-key = /b.pem, domain = Example.org }")
                        .dkim())
                .isEqualTo(new Settings.Dkim(
                        "example.org",
                        List.of(
                                new Settings.Dkim.Key(folder.resolve("a.pem"), "tearsheet1"),
                                new Settings.Dkim.Key(Path.of("/b.pem"), "tearsheet2"))));
    }

    @Test
    void limitsAreWrittenAsPeopleSayThem() throws Exception {
        assertThat(read("").sending()).isEqualTo(SendingLimits.NONE);
        assertThat(read("""
                sending {
                  per-second = 10, per-hour = 5000
                  per-domain = "Gmail.com 500, * 1000"
                  warm-up = "2026-12-01: 50, 100,200"
                }
                """).sending())
                .isEqualTo(new SendingLimits(
                        10,
                        5000,
                        Map.of("gmail.com", 500, "*", 1000),
                        Optional.of(new SendingLimits.WarmUp(LocalDate.of(2026, 12, 1), List.of(50, 100, 200)))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sending.per-domain = gmail.com; sending.per-domain is a list such as",
                "sending.per-domain = \"gmail.com 0\"; sending.per-domain is a list such as",
                "sending.warm-up = soon; sending.warm-up is a date and how many mails",
                "sending.warm-up = \"2026-13-01: 5\"; sending.warm-up is a date and how many mails",
            })
    void limitsThatSayNothingAreFaults(String file, String fault) {
        assertThat(faultsOf(file, Map.of())).hasSize(1).first().asString().contains(fault);
    }

    @Test
    void theFileOfTheWorkingFolderIsReadInEitherStyle() throws Exception {
        Settings settings = read("""
                smtp { host = mail.example.org, port = 465, security = tls, user = ann, password = "s p", connections = 8, pipelining = no, timeout = 2m }
                mail { domain = Lessons.Example.ORG, delimiter = "=" }
                door { host = "0.0.0.0", port = 25, max-size = 1 MiB }
                web.address = "https://example.org/lessons"
                database.url = "jdbc:postgresql://db/tearsheet"
                """);
        assertThat(settings.isTrial()).isFalse();
        assertThat(settings.relay())
                .isEqualTo(new Settings.Relay(
                        "mail.example.org",
                        465,
                        Settings.Relay.Security.TLS,
                        "ann",
                        new Secret("s p"),
                        8,
                        false,
                        Duration.ofMinutes(2)));
        assertThat(settings.mail()).isEqualTo(new Settings.Mail("lessons.example.org", '='));
        assertThat(settings.door().port()).hasValue(25);
        assertThat(settings.door().maxSize()).isEqualTo(1 << 20);
        assertThat(settings.web().address()).isEqualTo("https://example.org/lessons");
    }

    @Test
    void aVariableOfTheEnvironmentWinsOverTheFile() throws Exception {
        Settings settings = read(
                "web.port = 9000\ndoor.max-size = 1 MiB",
                Map.of("TEARSHEET_WEB_PORT", "9001", "TEARSHEET_DOOR_MAX_SIZE", "2 MiB"));
        assertThat(settings.web().port()).isEqualTo(9001);
        assertThat(settings.web().address()).isEqualTo("http://localhost:9001");
        assertThat(settings.door().maxSize()).isEqualTo(2 << 20);
    }

    @Test
    void aFileCanNameVariablesOfTheEnvironment() throws Exception {
        Settings settings =
                read(REAL + "smtp { user = ann, password = ${?SMTP_PASSWORD} }", Map.of("SMTP_PASSWORD", "geheim"));
        assertThat(settings.relay().password().value()).isEqualTo("geheim");
    }

    @Test
    void aNamedFileIsReadInsteadAndMustBeThere() throws Exception {
        Files.writeString(folder.resolve("tearsheet.conf"), "web.port = 1000");
        Files.writeString(folder.resolve("other.conf"), "web.port = 2000");
        assertThat(SettingsReader.read(folder, Optional.of(Path.of("other.conf")), Map.of())
                        .web()
                        .port())
                .isEqualTo(2000);
        SettingsFaults faults = catchThrowableOfType(
                SettingsFaults.class, () -> SettingsReader.read(folder, Optional.of(Path.of("none.conf")), Map.of()));
        assertThat(faults).hasMessageStartingWith("none.conf: the settings file cannot be read");
    }

    @Test
    void theExampleInTheDocumentationIsReadWithoutAFault() throws Exception {
        String page = Files.readString(Path.of("docs/settings.md"));
        String example = page.split("```")[1];
        assertThat(read(example, Map.of("TEARSHEET_SMTP_PASSWORD", "geheim")).isTrial())
                .isFalse();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("smpt.host = x", "tearsheet.conf:1: unknown key 'smpt': did you mean 'smtp'?"),
                arguments(
                        "\nsmtp {\n  hots = x\n}",
                        "tearsheet.conf:3: unknown key 'smtp.hots': did you mean 'smtp.host'?"),
                arguments(
                        "port = 80",
                        "tearsheet.conf:1: unknown key 'port': did you mean 'smtp.port' or 'door.port' or 'imap.port' or 'web.port'?"),
                arguments("colour = red", "unknown key 'colour': docs/settings.md lists all of them"),
                arguments("smtp = x", "tearsheet.conf:1: smtp is a section: write smtp { ... }"),
                arguments("smtp.host = [a]", "tearsheet.conf:1: smtp.host is one value"),
                arguments("web.port = 0", "tearsheet.conf:1: web.port is a whole number from 1 to 65535, not \"0\""),
                arguments("web.port = many", "web.port is a whole number from 1 to 65535, not \"many\""),
                arguments("smtp.connections = 1.5", "smtp.connections is a whole number from 1 to 100, not \"1.5\""),
                arguments(
                        "smtp.security = startls",
                        "smtp.security is starttls or tls or none, not \"startls\": did you mean starttls?"),
                arguments(
                        "smtp.timeout = soon",
                        "smtp.timeout is a time from 1s to 600s such as 30s or 2m, not \"soon\""),
                arguments("smtp.timeout = 1 day", "smtp.timeout is a time from 1s to 600s"),
                arguments("door.max-size = 1 KiB", "door.max-size is a size from 64 KiB to 100 MiB such as \"10 MiB\""),
                arguments("door.port = automatic", "door.port is a whole number from 1 to 65535, not \"automatic\""),
                arguments("door.key = none.pem", "door.key is the name of a file that can be read, not \"none.pem\""),
                arguments("door.certificate = x", "door.certificate is set, but not door.key: set both or none"),
                arguments("imap.host = x", "imap.host is set, but not imap.user and imap.password: set all three"),
                arguments("imap.done-folder = inbox", "imap.done-folder is another folder than imap.folder"),
                arguments("imap.idle = maybe", "imap.idle is"),
                arguments("smtp.pipelining = perhaps", "smtp.pipelining is"),
                arguments("mail.delimiter = \"-\"", "mail.delimiter is + or _ or =, not \"-\""),
                arguments("mail.domain = here", "mail.domain is a domain such as lessons.example.org, not \"here\""),
                arguments(
                        "smtp.host = \"mail.example.org:25\"",
                        "smtp.host is the name or address of a machine, without a port"),
                arguments(
                        "web.address = \"https://x.example.org/\"",
                        "web.address has no slash at its end: write \"https://x.example.org\""),
                arguments(
                        "web.address = lessons",
                        "web.address is an address such as https://lessons.example.org, not \"lessons\""),
                arguments("data.folder = \"\"", "data.folder is the name of a folder, not \"\""),
                arguments(
                        "database.url = \"mysql://u:pw@db/x\"",
                        "database.url is empty for SQLite, or jdbc:postgresql://HOST/DATABASE, not \"mysql://u:***@db/x\""),
                arguments(
                        "smtp.user = ann",
                        "tearsheet.conf:1: smtp.user is set, but not smtp.password: set both or none"),
                arguments("smtp.password = x", "smtp.password is set, but not smtp.user"),
                arguments("operator.password = short", "operator.password has 8 characters or more"),
                arguments("operator.password = \"         \"", "operator.password has 8 characters or more"),
                arguments("templates.folder = tearsheet.conf", "templates.folder is the name of a folder, and"),
                arguments("api.token = short", "tearsheet.conf:1: api.token has 20 characters or more, of letters"),
                arguments("api.token = \"a token with blanks in it\"", "api.token has 20 characters or more"),
                arguments("node.name = \"a b\"", "node.name is at most 60 letters, digits and hyphens, not \"a b\""),
                arguments(
                        "smtp.host = mail.example.org\nweb.address = \"http://x.example.org\"",
                        "settings: mail.domain must be a domain of yours where smtp.host is set"),
                arguments(
                        "smtp.host = mail.example.org\nmail.domain = x.example.org",
                        "settings: web.address must be set where smtp.host is set"),
                arguments("limits.question-pause = 3600", "limits.question-pause is a time from 1s to 86400s such as"),
                arguments("imap.idle = true", "imap.idle is yes or no, not \"true\""),
                arguments(
                        "door { key = \".\", certificate = \".\" }", "door.key is the name of a file that can be read"),
                arguments("sending.per-domain = \"a.org 5, A.org 6\"", "sending.per-domain names a.org twice"),
                arguments("database.user = ann", "database.user is set, but not database.url: the data would be in"),
                arguments("database.password = x", "database.password is set, but not database.url"),
                arguments("web.host = \"a:b\"", "web.host is the name or address of a machine, without a port"),
                arguments("web.host = 256.1.1.1", "web.host is the name or address of a machine"),
                arguments("smtp.host = \"...\"", "smtp.host is the name or address of a machine"),
                arguments("web.address = \"https://x.example.org:99999\"", "web.address is an address such as"),
                arguments("web {\n port = 1", "tearsheet.conf:2: expecting a closing brace '}' here"),
                arguments(
                        "web.port = 1\noperator.address = ann@example.org",
                        "tearsheet.conf:2: this cannot be read: write"),
                arguments("operator.report-at = 07:30", "between double quotes, such as web.address = \"https://"),
                arguments("smtp {", "tearsheet.conf:1: expecting a closing brace '}' here"),
                arguments("web.port = ${NO_SUCH}", "tearsheet.conf:1: a variable named here is not set"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultNamesItsPlaceAndWhatToWrite(String file, String expected) {
        assertThat(faultsOf(file, Map.of())).anyMatch(fault -> fault.contains(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEARSHEET_SMTP_HOTS | x | TEARSHEET_SMTP_HOTS: unknown setting in the environment: did you mean TEARSHEET_SMTP_HOST?",
                "TEARSHEET_HOME | x | TEARSHEET_HOME: unknown setting in the environment",
                "TEARSHEET_WEB_PORT | x | TEARSHEET_WEB_PORT: web.port is a whole number",
            })
    void aBadVariableIsNamed(String name, String value, String expected) {
        assertThat(faultsOf("", Map.of(name, value))).anyMatch(fault -> fault.startsWith(expected));
    }

    @Test
    void aTokenThatIsWrongIsNotShown() {
        assertThat(faultsOf("", Map.of("TEARSHEET_API_TOKEN", "geheim geheim geheim geheim")))
                .singleElement()
                .satisfies(fault -> assertThat(fault)
                        .startsWith("TEARSHEET_API_TOKEN: api.token has")
                        .doesNotContain("geheim"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "smtp { user = a\npassword geheim }",
                "smtp.password \"geheim\"",
                "smtp.password = ${geheim}",
                "smtp.password = \"a\\geheim\"",
                "smtp { password { geheim",
                "web.address = \"https://ann:geheim@example.org\"",
                "database.url = \"jdbc:mysql://ann:x@geheim@db/x\"",
            })
    void aPasswordInALineThatIsWrongIsNotShown(String file) {
        assertThat(faultsOf(file, Map.of())).isNotEmpty().noneMatch(fault -> fault.contains("geheim"));
    }

    @Test
    void aPasswordThatEverybodyOnTheWayCanReadIsWarnedOf() throws Exception {
        String account = ", security = none, user = ann, password = geheim }\n";
        assertThat(read(REAL + "smtp { port = 25" + account).passwordsInTheClear())
                .containsExactly("smtp.security");
        assertThat(read("imap { host = imap.example.org" + account).passwordsInTheClear())
                .containsExactly("imap.security");
        assertThat(read("imap { host = localhost" + account).passwordsInTheClear())
                .isEmpty();
        assertThat(read(REAL + "smtp { security = none }").passwordsInTheClear())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "fe80::1:2", "mail", "mail.example.org", "postgres_1", "0.0.0.0"})
    void machinesHaveNamesAndAddressesOfBothKinds(String host) {
        assertThat(NetworkNames.isHost(host)).isTrue();
    }

    @Test
    void allFaultsAreToldAtOnce() {
        List<String> told = faultsOf(
                "web.port = x\nsmtp.prot = 25\nsmtp.security = ssl\n",
                Map.of("TEARSHEET_NO", "1", "TEARSHEET_NODE_NAME", "a b"));
        assertThat(told).hasSize(5);
        assertThat(told).isSorted();
    }

    @Test
    void effectiveValuesSayWhereTheyAreFromAndHideSecrets() throws Exception {
        Settings settings = read(
                REAL
                        + "smtp.user = ann\nsmtp.password = geheim\ndatabase.url = \"jdbc:postgresql://db/x?password=geheim\"",
                Map.of(
                        "TEARSHEET_OPERATOR_PASSWORD",
                        "geheim-und-lang",
                        "TEARSHEET_API_TOKEN",
                        "geheim/0123456789+abcdef=="));
        assertThat(settings.effective())
                .contains(
                        new Setting("smtp.host", "mail.example.org", "tearsheet.conf:1"),
                        new Setting("smtp.password", "***", "tearsheet.conf:5"),
                        new Setting("operator.password", "***", "TEARSHEET_OPERATOR_PASSWORD"),
                        new Setting("api.token", "***", "TEARSHEET_API_TOKEN"),
                        new Setting("database.url", "jdbc:postgresql://db/x?password=***", "tearsheet.conf:6"),
                        new Setting("smtp.port", "587", "default"));
        assertThat(settings.effective()).extracting(Setting::key).startsWith("data.folder", "database.url");
        assertThat(settings.effective().toString()).doesNotContain("geheim");
        assertThat(settings.relay() + "" + settings.operatorPassword() + settings.apiToken())
                .doesNotContain("geheim");
        assertThat(settings.apiToken().value()).isEqualTo("geheim/0123456789+abcdef==");
    }

    private Settings read(String file) throws IOException, SettingsFaults {
        return read(file, Map.of());
    }

    private Settings read(String file, Map<String, String> environment) throws IOException, SettingsFaults {
        Files.writeString(folder.resolve("tearsheet.conf"), file);
        return SettingsReader.read(folder, Optional.empty(), environment);
    }

    private List<String> faultsOf(String file, Map<String, String> environment) {
        SettingsFaults faults = catchThrowableOfType(SettingsFaults.class, () -> read(file, environment));
        assertThat(faults).as("faults of %s", file).isNotNull();
        return faults.faults().stream().map(Fault::toString).toList();
    }
}
