package dev.tearsheet.delivery.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** How the stream gives way to a relay that has enough. */
class PressureTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Duration QUICK = Duration.ofSeconds(1);

    private final Pressure pressure = new Pressure(8);

    @Test
    void a_calm_relay_gets_all() {
        calm(3);

        assertThat(pressure.level()).isEqualTo(8);
        assertThat(pressure.share(100)).isEqualTo(100);
    }

    @Test
    void one_mail_in_five_put_off_halves_the_stream_and_calm_batches_raise_it_step_by_step() {
        pressure.felt(100, 20, QUICK, NOW);
        assertThat(pressure.level()).isEqualTo(4);
        assertThat(pressure.share(100)).isEqualTo(50);

        calm(2);
        assertThat(pressure.level()).isEqualTo(6);
    }

    @Test
    void a_few_mails_put_off_are_those_readers_matter() {
        pressure.felt(100, 19, QUICK, NOW);
        pressure.felt(4, 4, QUICK, NOW);

        assertThat(pressure.level()).isEqualTo(8);
    }

    @Test
    void slow_answers_halve_it_as_well() {
        pressure.felt(10, 0, Duration.ofSeconds(51), NOW);

        assertThat(pressure.level()).isEqualTo(4);
    }

    @Test
    void when_one_at_a_time_is_too_much_the_stream_rests_longer_and_longer() {
        strain(4);
        assertThat(pressure.mayGo(NOW.plusSeconds(9))).isFalse();
        assertThat(pressure.mayGo(NOW.plusSeconds(10))).isTrue();

        strain(1);
        assertThat(pressure.mayGo(NOW.plusSeconds(19))).isFalse();
        strain(20);
        assertThat(pressure.mayGo(NOW.plus(Duration.ofMinutes(5)))).isTrue();
    }

    @Test
    void after_a_failure_of_the_relay_it_begins_with_one() {
        pressure.failed();

        assertThat(pressure.level()).isEqualTo(1);
        calm(1);
        assertThat(pressure.level()).isEqualTo(2);
    }

    private void calm(int batches) {
        IntStream.range(0, batches).forEach(i -> pressure.felt(100, 0, QUICK, NOW));
    }

    private void strain(int batches) {
        IntStream.range(0, batches).forEach(i -> pressure.felt(100, 100, QUICK, NOW));
    }
}
