package dev.tearsheet.delivery.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

class ForgetOldMailsTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final Shelf shelf = new Shelf();
    private Instant now = NOON;

    @Test
    void oneWalkADayIsEnough() {
        run();
        shelf.seen.clear();
        now = NOON.plus(Duration.ofHours(23));
        run();
        assertThat(shelf.seen).isEmpty();

        now = NOON.plus(Duration.ofHours(24));
        run();
        assertThat(shelf.seen).containsExactly(0L, 500L, 1_000L);
    }

    @Test
    void aLongWalkRestsAfterTenMinutesAndGoesOnWhereItWas() {
        shelf.each = Duration.ofMinutes(6);
        run();
        assertThat(shelf.seen).containsExactly(0L, 500L);
        run();
        assertThat(shelf.seen).containsExactly(0L, 500L, 1_000L);
        run();
        assertThat(shelf.seen).hasSize(3);
    }

    @Test
    void aClockThatWasAheadKeepsNobodyAway() {
        now = NOON.plus(Duration.ofDays(900));
        run();
        shelf.seen.clear();
        now = NOON;
        run();
        assertThat(shelf.seen).hasSize(3);
    }

    private void run() {
        new ForgetOldMails(shelf, Duration.ofDays(30), () -> now).run();
    }

    /** 1,500 mails that nobody may forget. */
    private final class Shelf implements Retention {
        private final List<Long> seen = new ArrayList<>();
        private Duration each = Duration.ZERO;
        private Walk walk = Walk.NONE;

        @Override
        public Walk walk() {
            return walk;
        }

        @Override
        public void keep(Walk walk) {
            this.walk = walk;
        }

        @Override
        public Slice forgetMails(long after, int most, Instant before) {
            seen.add(after);
            now = now.plus(each);
            long next = after + most;
            return new Slice(0, next < 1_500 ? OptionalLong.of(next) : OptionalLong.empty());
        }

        @Override
        public int forgetHappenings(int most, Instant before) {
            return 0;
        }
    }
}
