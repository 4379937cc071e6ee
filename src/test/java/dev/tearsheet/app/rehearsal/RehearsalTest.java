package dev.tearsheet.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Company;
import dev.tearsheet.campaign.Following;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.Sender;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.Terms;
import dev.tearsheet.campaign.timing.CatchUp;
import dev.tearsheet.campaign.timing.DaysOff;
import dev.tearsheet.campaign.timing.Season;
import dev.tearsheet.campaign.timing.Spread;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.lesson.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The promise of the clock, on the engine itself: nothing twice, nothing lost, nothing out of order, one lesson on a
 * local date, at its slot. With {@code -Drehearsal.readers=10000 -Drehearsal.days=400} it is played at full size.
 */
class RehearsalTest {
    private static final int READERS = Integer.getInteger("rehearsal.readers", 40);
    private static final int DAYS = Integer.getInteger("rehearsal.days", 40);
    private static final List<ZoneId> ZONES = Stream.of(
                    "Australia/Lord_Howe",
                    "Pacific/Apia",
                    "Africa/Cairo",
                    "Africa/Casablanca",
                    "America/St_Johns",
                    "Europe/Berlin",
                    "Asia/Kolkata",
                    "Pacific/Chatham",
                    "America/Sao_Paulo",
                    "Asia/Kathmandu",
                    "Pacific/Honolulu",
                    "Pacific/Kiritimati",
                    "Asia/Tehran",
                    "America/Caracas",
                    "Asia/Pyongyang",
                    "Europe/London",
                    "America/New_York",
                    "America/Los_Angeles",
                    "Asia/Gaza",
                    "Europe/Moscow",
                    "Australia/Eucla",
                    "America/Havana",
                    "America/Asuncion",
                    "Africa/El_Aaiun",
                    "Asia/Beirut",
                    "Europe/Lisbon",
                    "Atlantic/Azores",
                    "America/Scoresbysund",
                    "Antarctica/Troll",
                    "Asia/Tokyo",
                    "Pacific/Auckland",
                    "America/Santiago",
                    "Pacific/Easter",
                    "Asia/Amman",
                    "America/Nuuk",
                    "Pacific/Marquesas",
                    "Asia/Colombo",
                    "Africa/Lagos",
                    "America/Mexico_City",
                    "Pacific/Pago_Pago")
            .map(ZoneId::of)
            .toList();

    @ParameterizedTest(name = "from {0} at {1}")
    @CsvSource({
        // Summer time begins and ends, in Cairo, Casablanca (Ramadan), Lord Howe and elsewhere.
        "2026-03-01T00:00:00Z, 07:00",
        "2026-09-20T00:00:00Z, 02:30",
        // Apia has no 30 December.
        "2011-12-10T00:00:00Z, 23:50",
    })
    void restlessReadersInFortyZonesGetEveryLessonOnceInOrderAtTheirHour(Instant start, LocalTime at) {
        Script script = new Script(campaign(at, CatchUp.Policy.SHIFT), READERS, DAYS, start, ZONES, List.of(), true, 7);

        Playbill played = new Rehearsal(script).play();

        assertThat(played.isProof())
                .as("%s, such as %s", played.faults(), played.examples())
                .isTrue();
        assertThat(played.lessons()).isGreaterThan((long) READERS * DAYS / 3);
    }

    @Test
    void restlessReadersMayHaveAllThatAreLeftAtOnce() {
        Campaign c = campaign(LocalTime.of(7, 0), CatchUp.Policy.SHIFT);
        Series few = new Series(1, c.series().lessons().subList(0, 150), List.of());
        Terms terms = new Terms(Season.ALWAYS, Company.USUAL, Following.NOTHING, true);
        Campaign allows = new Campaign(
                c.slug(), c.title(), c.description(), c.language(), c.sender(), c.schedule(), terms, few, c.held());
        Instant start = Instant.parse("2026-03-01T00:00:00Z");
        Script.Outage outage = new Script.Outage(start.plus(Duration.ofHours(9 * 24 + 6)), Duration.ofDays(2));

        Playbill played = new Rehearsal(new Script(allows, 40, 30, start, ZONES, List.of(outage), true, 7)).play();

        assertThat(played.isProof())
                .as("%s, such as %s", played.faults(), played.examples())
                .isTrue();
        // Somebody had them: on one day there are many more lessons than readers.
        assertThat(played.perDay().values()).anyMatch(lessons -> lessons > 100);
    }

    @ParameterizedTest(name = "down for {0}")
    @CsvSource({"PT1H", "P1D", "P10D"})
    void aServerThatWasDownBringsNoHeapAndLeavesNothingOut(Duration down) {
        Instant start = Instant.parse("2026-11-23T00:00:00Z");
        Script.Outage outage = new Script.Outage(start.plus(Duration.ofHours(9 * 24 + 6)), down);
        Script script = new Script(
                campaign(LocalTime.of(7, 0), CatchUp.Policy.SHIFT),
                READERS,
                25,
                start,
                ZONES,
                List.of(outage),
                false,
                7);

        Playbill played = new Rehearsal(script).play();

        assertThat(played.isProof())
                .as("%s, such as %s", played.faults(), played.examples())
                .isTrue();
        assertThat(played.perDay().values()).allMatch(lessons -> lessons <= 2L * READERS);
    }

    @Test
    void calmReadersGetALessonOnEveryDayThatTheScheduleHas() {
        ZonedDateTime start = ZonedDateTime.parse("2026-11-23T00:00Z[UTC]");
        Schedule schedule = new Schedule(
                LocalTime.of(7, 0),
                Schedule.EVERY_DAY,
                ZoneId.of("UTC"),
                Schedule.Start.NEXT_SLOT,
                Schedule.LEAST_GAP,
                new DaysOff(List.of(new DaysOff.Span(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 3))), Set.of()),
                Spread.USUAL,
                CatchUp.USUAL);
        Script script = new Script(campaign(schedule), 10, 20, start.toInstant(), List.of(), List.of(), false, 1);

        Playbill played = new Rehearsal(script).play();

        assertThat(played.isProof()).as("%s", played.examples()).isTrue();
        assertThat(played.perDay()).doesNotContainKeys(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 3));
        assertThat(played.perDay().get(LocalDate.of(2026, 12, 4))).isEqualTo(10);
        assertThat(played.perHour()).containsOnlyKeys(7);
    }

    private static Campaign campaign(LocalTime at, CatchUp.Policy policy) {
        return campaign(new Schedule(
                at,
                Schedule.EVERY_DAY,
                ZoneId.of("Europe/Berlin"),
                Schedule.Start.ON_JOINING,
                Schedule.LEAST_GAP,
                DaysOff.NONE,
                Spread.USUAL,
                new CatchUp(policy, Duration.ofHours(6))));
    }

    private static Campaign campaign(Schedule schedule) {
        List<SeriesLesson> lessons = IntStream.range(0, 500)
                .mapToObj(i -> new SeriesLesson(i, "a.txt", lesson(i), List.of(), List.of()))
                .toList();
        return new Campaign(
                new Slug("rehearsal"),
                "Rehearsal",
                "",
                Locale.ENGLISH,
                new Sender("R", "r@rehearsal.test", Optional.empty()),
                schedule,
                new Series(1, lessons, List.of()),
                Optional.empty());
    }

    private static Lesson lesson(int i) {
        return new Lesson(
                new LessonKey("lesson-" + i),
                Optional.of(i + 1),
                "Lesson " + i,
                List.of(),
                new Lines(1, 2),
                60,
                1,
                "test");
    }
}
