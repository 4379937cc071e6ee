package dev.tearsheet.campaign.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.campaign.CampaignFile;
import dev.tearsheet.campaign.Company;
import dev.tearsheet.campaign.Fixtures;
import dev.tearsheet.campaign.Following;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.timing.CatchUp;
import dev.tearsheet.campaign.timing.Country;
import dev.tearsheet.campaign.timing.DaysOff;
import dev.tearsheet.campaign.timing.Season;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a campaign.yaml says of times, seasons and other campaigns. */
class ScheduleFieldsTest {
    private static final String HEAD = """
            title: When a man cries
            sender: {name: Tearsheet, address: lessons@example.org}
            articles: [a.txt]
            """;
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    @TempDir
    private Path folder;

    @BeforeEach
    void anArticle() throws IOException {
        folder = Files.createDirectory(folder.resolve("tears"));
        Files.writeString(folder.resolve("a.txt"), "# One\n");
    }

    @Test
    void everyKeyOfTheScheduleIsRead() throws Exception {
        Files.writeString(folder.resolve("feasts.ics"), calendar("DTSTART;VALUE=DATE:20270406"));
        CampaignFile file = read("""
                schedule:
                  at: "07:30"
                  zone: Europe/Berlin
                  days: 3 per week
                  start: 2026-12-01
                  holidays: [2026-12-24..2026-12-26, feasts.ics]
                  spread: 45
                  catch up: skip
                  late limit: 2
                season: {launch: 2026-11-20, end: 2027-06-30}
                all at once: true
                company: {daily cap: 2, priority: 9, wait for: [first-steps]}
                at the end: offer more-tears
                """);
        Schedule schedule = file.schedule();
        assertThat(schedule.days()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
        assertThat(schedule.start()).isEqualTo(Schedule.Start.NEXT_SLOT);
        assertThat(schedule.daysOff().includes(CHRISTMAS)).isTrue();
        assertThat(schedule.daysOff().includes(LocalDate.of(2027, 4, 6))).isTrue();
        assertThat(schedule.daysOff().includes(LocalDate.of(2026, 12, 27))).isFalse();
        assertThat(schedule.spread().window()).isEqualTo(Duration.ofMinutes(45));
        assertThat(schedule.catchUp()).isEqualTo(new CatchUp(CatchUp.Policy.SKIP, Duration.ofHours(2)));
        assertThat(file.terms().season())
                .isEqualTo(new Season(Optional.of(LocalDate.of(2026, 12, 1)), Optional.of(LocalDate.of(2027, 6, 30))));
        assertThat(file.terms().allAtOnce()).isTrue();
        assertThat(file.terms().company()).isEqualTo(new Company(2, 9, Set.of(new Slug("first-steps"))));
        assertThat(file.terms().following())
                .isEqualTo(new Following(Following.Kind.OFFER, Optional.of(new Slug("more-tears"))));
    }

    @Test
    void holidaysAreReadCountryByCountry() throws Exception {
        Files.writeString(folder.resolve("no.ics"), calendar("DTSTART;VALUE=DATE:20270517"));
        DaysOff off = read("""
                schedule:
                  at: "07:30"
                  zone: Europe/Berlin
                  holidays:
                    everywhere: 2026-12-25
                    de: [2026-10-03, 2027-05-01]
                    NO: no.ics
                """).schedule().daysOff();
        assertThat(off.includes(CHRISTMAS)).isTrue();
        assertThat(off.includes(LocalDate.of(2026, 10, 3))).isFalse();
        assertThat(off.in(Optional.of(new Country("DE"))).includes(LocalDate.of(2026, 10, 3)))
                .isTrue();
        assertThat(off.in(Optional.of(new Country("NO"))).includes(LocalDate.of(2027, 5, 17)))
                .isTrue();
        assertThat(off.in(Optional.of(new Country("NO"))).includes(LocalDate.of(2026, 10, 3)))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "start: at once | 4:36: 'start' cannot be 'at once': write 'on joining', 'next slot', or a date",
                "start: on jioning | did you mean 'on joining'?",
                "start: 2026-13-01 | '2026-13-01' is no date: write one such as 2026-12-01",
                "holidays: [christmas] | 4:47: 'christmas' is no holiday: write a date such as 2026-12-25",
                "holidays: 2026-12-26..2026-12-24 | is no holiday",
                "holidays: none.ics | there is no file 'none.ics'",
                "holidays: ../secret.ics | leads out of the campaign's folder",
                "holidays: {UK: 2026-12-28} | 4:47: 'UK' is no country: write 'GB'",
                "holidays: {germany: 2026-10-03} | 4:47: 'germany' is no country: write 'DE'",
                "holidays: {all: 2026-10-03} | 'all' is no country: write 'everywhere', or two letters of ISO 3166",
                "holidays: {DE: [2026-10-03, easter]} | 4:64: 'easter' is no holiday",
                "holidays: {DE: nowhere.ics} | there is no file 'nowhere.ics'",
                "holidays: {DE: {a: b}} | 'DE' is dates on which readers of this country get nothing, not keys",
                "spread: 500 | 'spread' is a whole number of minutes from 0 to 240, not '500'",
                "catch up: all | 'catch up' cannot be 'all': write 'shift' or 'skip' or 'burst'",
                "late limit: 25 | 'late limit' is a whole number of hours from 0 to 24, not '25'",
                "days: 8 per week | '8 per week' is no day",
            })
    void aFaultOfTheScheduleHasItsPlace(String key, String fault) {
        assertThat(faultsOf("schedule: {at: \"07:30\", zone: UTC, " + key + "}"))
                .anyMatch(f -> f.contains(fault));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "season: {launch: soon} | 5:10: 'soon' is no date",
                "season: {launch: 2026-12-01, end: 2026-11-01} | the season ends on 2026-11-01, before it begins on",
                "company: {daily cap: 0} | 'daily cap' is a whole number of lessons from 1 to 10, not '0'",
                "company: {wait for: [Not A Name]} | 'Not A Name' is no campaign's short name",
                "at the end: start | 5:1: 'start' cannot come at the end: write 'stop', 'wait for more'",
                "company: {wait for: [tears]} | 'tears' is this campaign itself: name another",
                "at the end: start tears | 'tears' is this campaign itself: name another",
                "at the end: stop it | cannot come at the end",
            })
    void aFaultOfTheTermsHasItsPlace(String key, String fault) {
        assertThat(faultsOf("schedule: {at: \"07:30\", zone: UTC}\n" + key)).anyMatch(f -> f.contains(fault));
    }

    @Test
    void aChangedCalendarIsAChange() throws Exception {
        String yaml = "schedule: {at: \"07:30\", zone: UTC, holidays: [x.ics]}";
        Files.writeString(folder.resolve("x.ics"), calendar("DTSTART:20261225"));
        String before = read(yaml).digest();
        Files.writeString(folder.resolve("x.ics"), calendar("DTSTART:20261226"));
        assertThat(read(yaml).digest()).isNotEqualTo(before);
    }

    @Test
    void calendarsAreReadByTheirEvents() throws Exception {
        DaysOff off = CalendarFile.read(calendar(
                        "DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227",
                        "SUMMARY:A very long name that is\n  folded\nDTSTART;TZID=Europe/Berlin:20260501T080000",
                        "DTSTART:20200103\nRRULE:FREQ=YEARLY")
                .getBytes());
        assertThat(off.includes(CHRISTMAS.plusDays(1))).isTrue();
        assertThat(off.includes(CHRISTMAS.plusDays(2))).isFalse();
        assertThat(off.includes(LocalDate.of(2026, 5, 1))).isTrue();
        assertThat(off.includes(LocalDate.of(2031, 1, 3))).isTrue();
    }

    @Test
    void aRuleThatIsNotUnderstoodIsToldByItsLine() throws Exception {
        Files.writeString(folder.resolve("x.ics"), calendar("DTSTART:20200103\nRRULE:FREQ=MONTHLY"));
        assertThat(faultsOf("schedule: {at: \"07:30\", zone: UTC, holidays: x.ics}"))
                .singleElement()
                .asString()
                .contains("x.ics, line 4: the rule 'FREQ=MONTHLY' is not FREQ=YEARLY: list the dates");
    }

    private static String calendar(String... events) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\n");
        List.of(events).forEach(e -> text.append("BEGIN:VEVENT\n").append(e).append("\nEND:VEVENT\n"));
        return text.append("END:VCALENDAR\n").toString();
    }

    private CampaignFile read(String yaml) throws IOException, CampaignFaults {
        Files.writeString(folder.resolve("campaign.yaml"), HEAD + yaml);
        return new CampaignFileReader(Fixtures::cut).read(folder, Optional.empty());
    }

    private List<String> faultsOf(String yaml) {
        CampaignFaults faults = catchThrowableOfType(CampaignFaults.class, () -> read(yaml));
        assertThat(faults).as("faults of %s", yaml).isNotNull();
        return faults.faults().stream().map(Fault::toString).toList();
    }
}
