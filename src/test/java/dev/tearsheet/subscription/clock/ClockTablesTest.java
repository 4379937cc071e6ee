package dev.tearsheet.subscription.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.timing.CatchUp;
import dev.tearsheet.campaign.timing.DaysOff;
import dev.tearsheet.campaign.timing.Spread;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Tables of cases that other schedulers are tested with. */
class ClockTablesTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/clock/windows.csv", numLinesToSkip = 4, ignoreLeadingAndTrailingWhitespace = true)
    void whatIsDueGoesOutNowOrAtTheNextSlot(
            String why, LocalTime slot, int late, String days, String zone, Instant lookedAt, Instant goesOut) {
        ZoneId place = ZoneId.of(zone);
        Schedule schedule = schedule(slot, days(days), place, Duration.ofHours(late));

        Instant out =
                DripClock.isTime(schedule, place, lookedAt) ? lookedAt : DripClock.nextSlot(schedule, place, lookedAt);

        assertThat(out).isEqualTo(goesOut);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/clock/summer-time.csv", numLinesToSkip = 3, ignoreLeadingAndTrailingWhitespace = true)
    void theNextSlotIsALocalTimeOnALocalDate(String why, LocalTime slot, Instant lookedAt, Instant next) {
        Schedule schedule = schedule(slot, Schedule.EVERY_DAY, ROME, Duration.ZERO);

        assertThat(DripClock.nextSlot(schedule, ROME, lookedAt)).isEqualTo(next);
    }

    private static Set<DayOfWeek> days(String words) {
        return words.equals("daily")
                ? Schedule.EVERY_DAY
                : Stream.of(words.split(" ")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }

    private static Schedule schedule(LocalTime slot, Set<DayOfWeek> days, ZoneId zone, Duration late) {
        return new Schedule(
                slot,
                days,
                zone,
                Schedule.Start.NEXT_SLOT,
                Schedule.LEAST_GAP,
                DaysOff.NONE,
                Spread.NONE,
                new CatchUp(CatchUp.Policy.SHIFT, late));
    }
}
