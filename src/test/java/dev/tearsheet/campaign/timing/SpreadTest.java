package dev.tearsheet.campaign.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {
    private static final LocalTime SEVEN = LocalTime.of(7, 0);

    @Test
    void readersAreStrewnEvenlyOverTheWindow() {
        Map<Long, Long> perMinute = LongStream.rangeClosed(1, 20_000)
                .mapToObj(id -> Spread.USUAL.of(id).after(SEVEN).toMinutes())
                .collect(Collectors.groupingBy(minute -> minute, Collectors.counting()));

        assertThat(perMinute.keySet()).hasSize(20);
        assertThat(perMinute.values()).allMatch(readers -> readers > 990 && readers < 1010);
    }

    @Test
    void theReadersOfASmallCampaignAreStrewnToo() {
        assertThat(LongStream.rangeClosed(1, 40)
                        .mapToObj(id -> Spread.USUAL.of(id).after(SEVEN).toMinutes())
                        .distinct())
                .hasSize(11);
    }

    /** Their rows are neighbours in the database. */
    @Test
    void neighboursGoTogetherAndNoMoreThanFour() {
        Map<Duration, Long> perSecond = LongStream.range(4, 160)
                .mapToObj(id -> Spread.USUAL.of(id).after(SEVEN))
                .collect(Collectors.groupingBy(second -> second, Collectors.counting()));

        assertThat(Spread.USUAL.of(4).after(SEVEN)).isEqualTo(Spread.USUAL.of(7).after(SEVEN));
        assertThat(perSecond).hasSize(39);
        assertThat(perSecond.values()).containsOnly(4L);
    }

    @ParameterizedTest
    @CsvSource({"65536, 16", "1048576, 64"})
    void ofVeryManyMoreGoTogether(long first, int together) {
        Map<Duration, Long> perSecond = LongStream.range(first, first + 39L * together)
                .mapToObj(id -> Spread.over(Spread.LONGEST).of(id).after(SEVEN))
                .collect(Collectors.groupingBy(second -> second, Collectors.counting()));

        assertThat(perSecond).hasSize(39);
        assertThat(perSecond.values()).containsOnly((long) together);
    }

    @Test
    void aMillionAreStrewnEvenlyToo() {
        Map<Long, Long> perMinute = LongStream.rangeClosed(1, 1_200_000)
                .mapToObj(id -> Spread.USUAL.of(id).after(SEVEN).toMinutes())
                .collect(Collectors.groupingBy(minute -> minute, Collectors.counting()));

        assertThat(perMinute.keySet()).hasSize(20);
        assertThat(perMinute.values()).allMatch(readers -> readers > 59_800 && readers < 60_200);
    }

    @Test
    void aShareIsWithinTheWindow() {
        assertThat(LongStream.rangeClosed(1, 100_000)
                        .mapToObj(
                                id -> Spread.over(Spread.LONGEST).of(id * 7919).after(SEVEN)))
                .allMatch(d -> !d.isNegative() && d.compareTo(Spread.LONGEST) < 0);
    }

    @Test
    void aReadersShareIsAlwaysTheSame() {
        assertThat(Spread.USUAL.of(42).after(SEVEN))
                .isEqualTo(Spread.USUAL.of(42).after(SEVEN));
    }

    @Test
    void aLateSlotIsNotSpreadIntoTheNextDay() {
        LocalTime late = LocalTime.of(23, 50);
        assertThat(LongStream.rangeClosed(1, 1000)
                        .mapToObj(id -> Spread.USUAL.of(id).after(late)))
                .allMatch(d -> d.compareTo(Duration.ofMinutes(5)) < 0);
        assertThat(Spread.USUAL.of(7).after(LocalTime.of(23, 59, 59))).isZero();
    }
}
