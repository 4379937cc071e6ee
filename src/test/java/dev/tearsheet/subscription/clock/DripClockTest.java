package dev.tearsheet.subscription.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.Schedule.Start;
import dev.tearsheet.campaign.timing.CatchUp;
import dev.tearsheet.campaign.timing.DaysOff;
import dev.tearsheet.campaign.timing.Spread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DripClockTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest(name = "{0}: lesson at {2} {3}, slot {1} -> next {4}")
    @CsvSource({
        "the day after at the slot,      07:30, Europe/Berlin, 2026-11-23T14:00+01:00, 2026-11-24T07:30+01:00",
        "joined at 23:59: a day's rest,  07:00, Europe/Berlin, 2026-11-23T23:59+01:00, 2026-11-25T07:00+01:00",
        "joined at 18:59: 12 h and more, 07:00, Europe/Berlin, 2026-11-23T18:59+01:00, 2026-11-24T07:00+01:00",
        "summer time begins,             07:00, Europe/Berlin, 2026-03-28T07:00+01:00, 2026-03-29T07:00+02:00",
        "summer time ends,               07:00, Europe/Berlin, 2026-10-24T07:00+02:00, 2026-10-25T07:00+01:00",
        "the slot is in the gap,         02:30, Europe/Berlin, 2026-03-28T02:30+01:00, 2026-03-29T03:30+02:00",
        "the slot comes twice: earlier,  02:30, Europe/Berlin, 2026-10-24T02:30+02:00, 2026-10-25T02:30+02:00",
        "after a slot that came twice,   02:30, Europe/Berlin, 2026-10-25T02:30+02:00, 2026-10-26T02:30+01:00",
        "no midnight in Sao Paulo,       00:00, America/Sao_Paulo, 2018-11-03T00:00-03:00, 2018-11-04T01:00-02:00",
        "half an hour on Lord Howe,      07:00, Australia/Lord_Howe, 2026-10-03T07:00+10:30, 2026-10-04T07:00+11:00",
        "the year ends,                  07:00, Europe/Berlin, 2026-12-31T07:00+01:00, 2027-01-01T07:00+01:00",
        "leap day,                       07:00, Europe/Berlin, 2028-02-28T07:00+01:00, 2028-02-29T07:00+01:00",
    })
    void theNextLessonComes(String why, LocalTime slot, String zone, ZonedDateTime last, ZonedDateTime next) {
        ZoneId id = ZoneId.of(zone);
        LastLesson sent =
                new LastLesson(last.toInstant(), last.withZoneSameInstant(id).toLocalDate());

        Instant due = DripClock.next(daily(slot, id), id, Optional.of(sent), last.toInstant());

        assertThat(due).as(why).isEqualTo(next.toInstant());
    }

    @Test
    void theSpreadStaysOnTheDateWhenAGapMovesTheSlotNearMidnight() {
        // Clocks go from 22:00 to 23:00, so that the slot is at 23:51.
        ZoneId easter = ZoneId.of("Pacific/Easter");
        LocalDate saturday = LocalDate.of(2026, 9, 5);
        Schedule schedule = new Schedule(
                LocalTime.of(22, 51),
                Schedule.EVERY_DAY,
                easter,
                Start.ON_JOINING,
                Schedule.LEAST_GAP,
                DaysOff.NONE,
                Spread.USUAL,
                CatchUp.USUAL);
        for (long reader = 1; reader <= 1_000; reader++) {
            Instant due = DripClock.slotOn(schedule.of(reader), easter, saturday);
            assertThat(due.atZone(easter).toLocalDateTime())
                    .isBetween(saturday.atTime(23, 51), saturday.atTime(23, 54, 59));
        }
    }

    @Test
    void aDateThatTheZoneSkipsGivesNoSecondLesson() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        LocalDate before = LocalDate.of(2011, 12, 29);
        Instant sent = before.atTime(7, 0).atZone(apia).toInstant();

        Instant due =
                DripClock.next(daily(LocalTime.of(7, 0), apia), apia, Optional.of(new LastLesson(sent, before)), sent);
        Instant after = DripClock.next(
                daily(LocalTime.of(7, 0), apia),
                apia,
                Optional.of(new LastLesson(due, due.atZone(apia).toLocalDate())),
                due);

        assertThat(due.atZone(apia).toLocalDate()).isEqualTo(LocalDate.of(2011, 12, 31));
        assertThat(after.atZone(apia).toLocalDate()).isEqualTo(LocalDate.of(2012, 1, 1));
    }

    @Test
    void onlyOnItsDaysInTheReadersOwnWeek() {
        Schedule weekdays = new Schedule(
                LocalTime.of(7, 0),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                BERLIN,
                Start.ON_JOINING,
                Schedule.LEAST_GAP);
        ZoneId auckland = ZoneId.of("Pacific/Auckland");
        // In Auckland it is Saturday already.
        Instant friday = Instant.parse("2026-11-27T18:30:00Z");

        Instant due = DripClock.nextSlot(weekdays, auckland, friday);

        assertThat(due.atZone(auckland).toLocalDateTime()).isEqualTo("2026-11-30T07:00");
    }

    @Test
    void aReaderWhoMovesWestGetsNoTwoInOneLocalDay() {
        ZoneId honolulu = ZoneId.of("Pacific/Honolulu");
        LocalDate tuesday = LocalDate.of(2026, 11, 24);
        Instant sent = tuesday.atTime(7, 0).atZone(BERLIN).toInstant();

        Instant due = DripClock.next(
                daily(LocalTime.of(7, 0), BERLIN), honolulu, Optional.of(new LastLesson(sent, tuesday)), sent);

        assertThat(due.atZone(honolulu).toLocalDateTime()).isEqualTo("2026-11-25T07:00");
    }

    @Test
    void whoConfirmsJustBeforeTheSlotGetsTheNextOne() {
        Schedule nextSlot =
                new Schedule(LocalTime.of(7, 0), Schedule.EVERY_DAY, BERLIN, Start.NEXT_SLOT, Schedule.LEAST_GAP);
        Instant early = ZonedDateTime.parse("2026-11-23T06:54+01:00").toInstant();
        Instant late = ZonedDateTime.parse("2026-11-23T06:56+01:00").toInstant();

        assertThat(DripClock.first(nextSlot, BERLIN, early)).isEqualTo("2026-11-23T06:00:00Z");
        assertThat(DripClock.first(nextSlot, BERLIN, late)).isEqualTo("2026-11-24T06:00:00Z");
    }

    @ParameterizedTest(name = "due {0}, now {1}: {2}")
    @CsvSource({
        "2026-11-23T07:00+01:00, 2026-11-23T07:00+01:00, true",
        "2026-11-23T04:00+01:00, 2026-11-23T04:20+01:00, true",
        "2026-11-23T07:00+01:00, 2026-11-23T13:00+01:00, true",
        "2026-11-23T07:00+01:00, 2026-11-23T13:01+01:00, false",
        "2026-11-23T20:00+01:00, 2026-11-23T22:30+01:00, false",
        "2026-11-23T07:00+01:00, 2026-12-03T07:00+01:00, false",
    })
    void anIssueThatMissedItsSlotWaitsForTheNextRatherThanComeAtNight(
            ZonedDateTime due, ZonedDateTime now, boolean timely) {
        Schedule schedule = daily(LocalTime.of(7, 0), BERLIN);
        assertThat(DripClock.isTimely(schedule, BERLIN, due.toInstant(), now.toInstant()))
                .isEqualTo(timely);
    }

    @Test
    void neverTwoOnOneLocalDateNorSoonerThanTheGapWhateverTheZone() {
        for (String id :
                Set.of("Europe/Berlin", "Asia/Kolkata", "America/St_Johns", "Africa/Cairo", "Pacific/Chatham")) {
            ZoneId zone = ZoneId.of(id);
            Schedule schedule = daily(LocalTime.of(0, 30), zone);
            Instant at = Instant.parse("2025-12-31T11:00:00Z");
            for (int day = 0; day < 800; day++) {
                LastLesson last = new LastLesson(at, at.atZone(zone).toLocalDate());
                Instant next = DripClock.next(schedule, zone, Optional.of(last), at);
                assertThat(next.atZone(zone).toLocalDate()).isAfter(last.date());
                assertThat(Duration.between(at, next)).isBetween(Duration.ofHours(12), Duration.ofHours(37));
                at = next;
            }
        }
    }

    private static Schedule daily(LocalTime at, ZoneId zone) {
        return new Schedule(at, Schedule.EVERY_DAY, zone, Start.ON_JOINING, Schedule.LEAST_GAP);
    }
}
