package dev.tearsheet.app.tick;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class TicksTest {
    private static final Duration OFTEN = Duration.ofMillis(1);
    private static final Duration NEVER_AGAIN = Duration.ofDays(1);

    private final Ticks ticks = Ticks.ofThisNode("test");

    @BeforeEach
    void start() {
        ticks.start();
    }

    @AfterEach
    void stop() {
        ticks.close();
    }

    @Test
    void everyWorkTicksThoughOthersAreAddedMeanwhile() throws Exception {
        List<CountDownLatch> works = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            CountDownLatch ticked = new CountDownLatch(2);
            works.add(ticked);
            ticks.every(OFTEN, "work " + i, Missed.NEXT_TICK, ticked::countDown);
        }
        for (CountDownLatch ticked : works) {
            assertThat(ticked.await(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aWorkThatFailsIsTriedAgain() throws Exception {
        CountDownLatch tries = new CountDownLatch(3);
        ticks.every(OFTEN, "work", Missed.NEXT_TICK, () -> {
            tries.countDown();
            if (tries.getCount() > 0) {
                throw new IllegalStateException("the disk is full");
            }
        });
        assertThat(tries.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aWorkCanBeDoneSoon() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch again = new CountDownLatch(2);
        ticks.every(NEVER_AGAIN, "work", Missed.NEXT_TICK, () -> {
            first.countDown();
            again.countDown();
        });
        assertThat(first.await(60, TimeUnit.SECONDS)).isTrue();
        ticks.soon("work");
        assertThat(again.await(60, TimeUnit.SECONDS)).isTrue();
    }
}
