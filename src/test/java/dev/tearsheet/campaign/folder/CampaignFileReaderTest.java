package dev.tearsheet.campaign.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Arrangement;
import dev.tearsheet.campaign.CampaignFile;
import dev.tearsheet.campaign.Fixtures;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.Sender;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.Terms;
import dev.tearsheet.campaign.timing.CatchUp;
import dev.tearsheet.campaign.timing.DaysOff;
import dev.tearsheet.campaign.timing.Spread;
import dev.tearsheet.lesson.Outline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CampaignFileReaderTest {
    private static final String GOOD = """
            title: When a man cries
            sender: {name: Tearsheet, address: lessons@example.org}
            articles: [articles/*.txt]
            schedule: {at: "07:30", zone: Europe/Berlin}
            """;

    @TempDir
    private Path temp;

    private Path folder;
    private final CampaignFileReader reader = new CampaignFileReader(Fixtures::cut);

    @BeforeEach
    void aFolderWithTwoArticles() throws IOException {
        folder = temp.resolve("tears");
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles/b.txt"), "# Two\n# Three\n");
        Files.writeString(folder.resolve("articles/a.txt"), "# One\n");
        Files.writeString(folder.resolve("articles/.a.txt.swp"), "\0");
        Files.writeString(folder.resolve("articles/a.txt~"), "# Old\n");
    }

    @Test
    void theLeastThatACampaignSaysHasPlainDefaults() throws Exception {
        CampaignFile file = read(GOOD);
        assertThat(file.slug()).isEqualTo(new Slug("tears"));
        assertThat(file.title()).isEqualTo("When a man cries");
        assertThat(file.description()).isEmpty();
        assertThat(file.language()).isEqualTo(Locale.ENGLISH);
        assertThat(file.sender()).isEqualTo(new Sender("Tearsheet", "lessons@example.org", Optional.empty()));
        assertThat(file.arrangement()).isEqualTo(Arrangement.PLAIN);
        assertThat(file.schedule())
                .isEqualTo(new Schedule(
                        LocalTime.of(7, 30),
                        Schedule.EVERY_DAY,
                        ZoneId.of("Europe/Berlin"),
                        Schedule.Start.ON_JOINING,
                        Duration.ofHours(12),
                        DaysOff.NONE,
                        Spread.over(Duration.ofMinutes(20)),
                        new CatchUp(CatchUp.Policy.SHIFT, Duration.ofHours(6))));
        assertThat(file.terms()).isEqualTo(Terms.USUAL);
        assertThat(file.articles()).extracting(Outline::file).containsExactly("articles/a.txt", "articles/b.txt");
    }

    @Test
    void everyKeyIsRead() throws Exception {
        CampaignFile file = read("""
                title: 1984
                description: "A year: one day."
                language: pt-BR
                sender:
                  name: Ann
                  address: lessons@example.org
                  owner: ann@example.org
                articles: [articles/b.txt, "articles/*"]
                order: round robin
                questions: left out
                reviewed: true
                schedule:
                  at: 18:05
                  days: [sat-sun, Wed]
                  zone: America/New_York
                  start: next slot
                  least gap: 0
                """);
        assertThat(file.title()).isEqualTo("1984");
        assertThat(file.description()).isEqualTo("A year: one day.");
        assertThat(file.language()).isEqualTo(Locale.forLanguageTag("pt-BR"));
        assertThat(file.sender().owner()).contains("ann@example.org");
        assertThat(file.articles()).extracting(Outline::file).containsExactly("articles/b.txt", "articles/a.txt");
        assertThat(file.arrangement())
                .isEqualTo(new Arrangement(
                        Arrangement.Order.ROUND_ROBIN,
                        List.of(),
                        Arrangement.Same.KEEP_ALL,
                        Arrangement.Questions.LEFT_OUT,
                        true,
                        List.of()));
        assertThat(file.schedule().days())
                .containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.WEDNESDAY);
        assertThat(file.schedule().at()).isEqualTo(LocalTime.of(18, 5));
        assertThat(file.schedule().start()).isEqualTo(Schedule.Start.NEXT_SLOT);
        assertThat(file.schedule().leastGap()).isZero();
    }

    @Test
    void theShippedCampaignIsReadWithoutAFault() throws Exception {
        Files.copy(Path.of("schedules/when-a-man-cries/campaign.yaml"), folder.resolve("campaign.yaml"));
        assertThat(reader.read(folder, Optional.empty()).title()).isEqualTo("When a man cries");
    }

    @Test
    void theExampleInTheDocumentationIsReadWithoutAFault() throws Exception {
        String page = Files.readString(Path.of("docs/campaigns.md"));
        String example = page.substring(page.indexOf("```yaml\n") + 8);
        assertThat(read(example.substring(0, example.indexOf("```"))).title()).isNotEmpty();
    }

    @Test
    void everyKeyOfTheSchemaIsInTheDocumentation() throws Exception {
        String page = Files.readString(Path.of("docs/campaigns.md"));
        for (String key : List.of(
                "title",
                "description",
                "language",
                "sender.name",
                "sender.address",
                "sender.owner",
                "articles",
                "order",
                "same lessons",
                "lessons",
                "title",
                "before",
                "after",
                "cut at",
                "merge into",
                "draft",
                "leave out",
                "keep",
                "questions",
                "reviewed",
                "schedule.at",
                "schedule.days",
                "schedule.zone",
                "schedule.start",
                "schedule.least gap")) {
            assertThat(page).contains("`" + key + "`");
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("titel: x", "1:1: unknown key 'titel': did you mean 'title'?"),
                arguments("zzz: x", "1:1: unknown key 'zzz'; known here: title, description,"),
                arguments("title: a\ntitle: b", "2:1: 'title' stands here twice: keep one"),
                arguments("title:", "1:1: 'title' is empty: write 'title: When a man cries'"),
                arguments("title: [a]", "1:1: 'title' is the campaign's name, not a list: write"),
                arguments("title: \"  \"", "1:1: 'title' is blank"),
                arguments("language: german", "1:1: 'german' is no language tag: write 'language: de'"),
                arguments("language: x_y", "1:1: 'x_y' is no language tag: write one such as en, de or pt-BR"),
                arguments("sender: Ann", "1:1: 'sender' is a name and an address, not 'Ann': write 'sender: {name:"),
                arguments("sender: {name: Ann}", "1:1: 'address' is missing: write 'address: lessons@example.org'"),
                arguments(
                        "sender:\n  name: A\n  adress: a@example.org",
                        "3:3: unknown key 'adress': did you mean 'address'?"),
                arguments(
                        "sender: {name: A, address: a.example.org}",
                        "1:19: 'a.example.org' is no e-mail address: write one such as"),
                arguments(
                        "sender: {name: A, address: \"A <a@example.org>\"}", "write only the address, 'a@example.org'"),
                arguments("sender: {name: A, address: \"\"}", "1:19: this is empty: write an address such as"),
                arguments(
                        "sender: {name: \"A\\nB\", address: a@example.org}", "1:10: 'name' is one line of plain text"),
                arguments(
                        "articles: articles/*.txt",
                        "1:1: 'articles' is a list of files, not 'articles/*.txt': write 'articles: [articles/*.txt]'"),
                arguments("articles: []", "1:1: 'articles' is empty: write"),
                arguments(
                        "articles: [articles/*.md]",
                        "1:12: no file matches 'articles/*.md': the folder has articles/a.txt, articles/b.txt"),
                arguments(
                        "articles: [articles/c.txt]",
                        "1:12: there is no file 'articles/c.txt': did you mean 'articles/a.txt'?"),
                arguments("articles: [../secret.txt]", "1:12: '../secret.txt' leads out of the campaign's folder"),
                arguments("articles: [/etc/passwd]", "1:12: '/etc/passwd' leads out of the campaign's folder"),
                arguments("articles:\n  - articles\\a.txt", "2:5: write 'articles/a.txt', with slashes"),
                arguments("articles: [\"articles/{a\"]", "is no pattern"),
                arguments(
                        "order: robin round",
                        "1:1: 'order' cannot be 'robin round': write 'as written' or 'round robin'"),
                arguments("order: round-robin", "1:1: 'order' cannot be 'round-robin': did you mean 'round robin'?"),
                arguments("questions: left-out", "'questions' cannot be 'left-out': did you mean 'left out'?"),
                arguments("reviewed: yes", "1:1: 'reviewed' is true or false, not 'yes': write 'reviewed: true'"),
                arguments("all at once: allowed", "1:1: 'all at once' is true or false, not 'allowed': write 'all at"),
                arguments("all-at-once: true", "1:1: unknown key 'all-at-once': did you mean 'all at once'?"),
                arguments("schedule: {at: 7.30, zone: UTC}", "1:12: '7.30' is no time of day: write \"07:30\""),
                arguments("schedule: {at: 7:30, zone: UTC}", "1:12: '7:30' is no time of day: write \"07:30\""),
                arguments("schedule: {at: 7 pm, zone: UTC}", "'7 pm' is no time of day: write \"19:00\""),
                arguments("schedule: {at: \"12:15 a.m.\", zone: UTC}", "write \"00:15\""),
                arguments("schedule: {at: 730, zone: UTC}", "write \"07:30\""),
                arguments(
                        "schedule: {at: \"24:00\", zone: UTC}",
                        "'24:00' is no time of day: write one such as \"07:30\""),
                arguments("schedule: {at: noon, zone: UTC}", "'noon' is no time of day: write one such as \"07:30\""),
                arguments("schedule: {at: \"07:30\"}", "1:1: 'zone' is missing: write 'zone: Europe/Berlin'"),
                arguments(
                        "schedule: {at: \"07:30\", zone: Berlin}",
                        "1:25: there is no time zone 'Berlin': did you mean Europe/Berlin?"),
                arguments("schedule: {at: \"07:30\", zone: Europe/Berln}", "did you mean Europe/Berlin"),
                arguments("schedule: {at: \"07:30\", zone: Atlantis}", "there is no time zone 'Atlantis'"),
                arguments(
                        "schedule: {at: \"07:30\", zone: UTC, days: weekday}",
                        "'weekday' is no day: did you mean 'weekdays'?"),
                arguments(
                        "schedule: {at: \"07:30\", zone: UTC, days: [mon, mno]}",
                        "1:48: 'mno' is no day: did you mean 'mon'?"),
                arguments("schedule: {at: \"07:30\", zone: UTC, days: []}", "'days' is empty: write 'days: every day'"),
                arguments(
                        "schedule: {at: \"07:30\", zone: UTC, least gap: 30}",
                        "'least gap' is a whole number of hours from 0 to 24, not '30': write 'least gap: 12'"),
                arguments(
                        "schedule: {at: \"07:30\", zone: UTC, least gap: 1.5}",
                        "'least gap' is a whole number of hours from 0 to 24, not '1.5'"),
                arguments(
                        "schedule: {at: \"07:30\", zone: UTC, start: at once}",
                        "'start' cannot be 'at once': write 'on joining', 'next slot', or a date"),
                arguments("- a\n- b", "1:1: the file is a Tearsheet campaign, not a list"),
                arguments("title: a: b", "1:9: this is not YAML:"),
                arguments("title: x\n\tdescription: y", "2:1: this is not YAML:"),
                arguments("title: \"x", "this is not YAML:"),
                arguments("articles: [a, b", "this is not YAML:"),
                arguments("title: |\n  a\n  b", "1:1: 'title' is one line of plain text"),
                arguments("title: &t x\ndescription: *t", "2:14: write the text itself in place of *t"),
                arguments("title: %x", "found character '%' that cannot start any token; put a text that begins"),
                arguments("title: x\n---\ntitle: y", "a second document begins here"),
                arguments("", "1:1: 'title' is missing: write 'title: When a man cries'"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultHasItsPlaceAndSaysWhatToWrite(String yaml, String expected) {
        List<String> told = faultsOf(yaml);
        assertThat(told).anyMatch(fault -> fault.contains(expected));
        assertThat(told).allMatch(fault -> fault.startsWith("tears/campaign.yaml:"));
    }

    @Test
    void allFaultsAreToldAtOnceInTheOrderOfTheFile() throws IOException {
        Files.writeString(folder.resolve("articles/a.txt"), "\0");
        Files.writeString(folder.resolve("articles/b.txt"), "\0");
        List<String> told = faultsOf("""
                titel: x
                sender: {name: A, address: nobody}
                articles: [articles/*.txt, none.txt]
                schedule:
                  at: 7.30
                  zone: Berlin
                  dayz: mon
                """);
        assertThat(told.stream().map(f -> f.replaceFirst("tears/campaign.yaml:(\\d+):.*", "$1")))
                .containsExactly("1", "1", "2", "3", "3", "3", "5", "6", "7");
        assertThat(told).anyMatch(f -> f.contains("articles/a.txt, line 1: this is no text"));
        assertThat(told).anyMatch(f -> f.contains("articles/b.txt, line 1: this is no text"));
    }

    @Test
    void aFolderWhoseNameIsNoSlugIsToldABetterOne() throws IOException {
        folder = Files.move(folder, temp.resolve("When A Man Cries!"));
        assertThat(faultsOf(GOOD)).singleElement().asString().contains("rename it to 'when-a-man-cries'");
    }

    @Test
    void aFileThatIsNotUtf8IsToldByItsLine() throws IOException {
        Files.write(folder.resolve("campaign.yaml"), new byte[] {'a', '\n', (byte) 0xe4, '\n'});
        CampaignFaults faults = catchThrowableOfType(CampaignFaults.class, () -> reader.read(folder, Optional.empty()));
        assertThat(faults).hasMessage("tears/campaign.yaml:2: this is not UTF-8: save the file as UTF-8");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.txt"), "# Secret");
        Files.createSymbolicLink(folder.resolve("articles/c.txt"), secret);
        assertThat(faultsOf(GOOD))
                .singleElement()
                .asString()
                .contains("'articles/c.txt' is a link out of the campaign's folder");
    }

    @Test
    void theDigestTellsEveryChangeOfWhatIsRead() throws Exception {
        String before = read(GOOD).digest();
        assertThat(read(GOOD).digest()).isEqualTo(before);
        assertThat(read(GOOD + "\n").digest()).isNotEqualTo(before);
        Files.writeString(folder.resolve("articles/a.txt"), "# Uno\n");
        assertThat(read(GOOD).digest()).isNotEqualTo(before);
    }

    private CampaignFile read(String yaml) throws IOException, CampaignFaults {
        Files.writeString(folder.resolve("campaign.yaml"), yaml);
        return reader.read(folder, Optional.empty());
    }

    private List<String> faultsOf(String yaml) {
        CampaignFaults faults = catchThrowableOfType(CampaignFaults.class, () -> read(yaml));
        assertThat(faults).as("faults of %s", yaml).isNotNull();
        return faults.faults().stream().map(Fault::toString).collect(Collectors.toList());
    }
}
