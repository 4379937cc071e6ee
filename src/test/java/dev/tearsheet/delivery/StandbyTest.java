package dev.tearsheet.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When mails stand by for a connection that is another's. */
class StandbyTest {
    private final Standby standby = new Standby(8);

    @ParameterizedTest
    @CsvSource({"0, 8", "4, 8", "5, 24", "20, 24", "999, 24", "1000, 8", "60000, 8"})
    void onlyWhereAnswersTakeLongButNotTooLong(long millis, int atOnce) {
        standby.felt(100, Duration.ofMillis(millis * 100));

        assertThat(standby.atOnce(8)).isEqualTo(atOnce);
    }

    @Test
    void aRelayThatBearsLessGetsNoMore() {
        standby.felt(10, Duration.ofMillis(200));

        assertThat(standby.atOnce(7)).isEqualTo(7);
        assertThat(standby.atOnce(1)).isEqualTo(1);
    }

    @Test
    void whereNothingWasTriedNothingIsLearnt() {
        standby.felt(10, Duration.ofMillis(200));
        standby.felt(0, Duration.ZERO);

        assertThat(standby.atOnce(8)).isEqualTo(24);
    }
}
