package dev.tearsheet.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

/** How many mails are claimed ahead. */
class PaceTest {
    private static final int LEAST = 50;
    private static final int MOST = 400;

    private final Pace pace = new Pace(MOST);
    private Instant now = Instant.parse("2026-11-24T07:00:00Z");

    @Test
    void itBeginsWithFewAndAFastRelayHasAllAfterTheFirst() {
        pace.begins(now);
        assertThat(pace.ahead()).isEqualTo(LEAST);

        end(LEAST, Duration.ofMillis(100));
        assertThat(pace.ahead()).isEqualTo(MOST);
    }

    @Test
    void aSlowRelayHasASecondsWorth() {
        pace.begins(now);
        for (int i = 0; i < 40; i++) {
            end(6, Duration.ofMillis(50));
        }
        assertThat(pace.ahead()).isEqualTo(120);
    }

    @Test
    void theSlowestHasTheLeast() {
        pace.begins(now);
        end(1, Duration.ofSeconds(20));
        assertThat(pace.ahead()).isEqualTo(LEAST);
    }

    @Test
    void aRelayThatBecomesSlowHasFewerAfterASecond() {
        pace.begins(now);
        end(LEAST, Duration.ofMillis(1));
        end(0, Duration.ofMillis(999));
        assertThat(pace.ahead()).isEqualTo(MOST);

        end(70, Duration.ofMillis(1));
        assertThat(pace.ahead()).isEqualTo(70);
    }

    @Test
    void timeInWhichNothingWasToDoSaysNothing() {
        pace.begins(now);
        end(LEAST, Duration.ofMillis(1));
        now = now.plus(Duration.ofHours(23));
        pace.begins(now);
        end(1, Duration.ofMillis(1));
        assertThat(pace.ahead()).isEqualTo(MOST);
    }

    @Test
    void aClockThatStandsOrGoesBackMeansFast() {
        pace.begins(now);
        end(LEAST, Duration.ZERO);
        assertThat(pace.ahead()).isEqualTo(MOST);

        end(MOST, Duration.ofHours(-1));
        assertThat(pace.ahead()).isEqualTo(MOST);
    }

    private void end(int mails, Duration after) {
        now = now.plus(after);
        pace.ended(mails, now);
    }
}
