package dev.tearsheet.app.tick;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import dev.tearsheet.store.Database;
import dev.tearsheet.store.DatabaseSettings;
import dev.tearsheet.store.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nodes that share their ticks in PostgreSQL. */
@Timeout(120)
class SharedTicksTest {
    private static final Duration OFTEN = Duration.ofMillis(50);
    private static final Duration NEVER_AGAIN = Duration.ofDays(1);

    @TempDir
    Path folder;

    private final List<Ticks> nodes = new ArrayList<>();
    private SharedStore store;

    @BeforeEach
    void migrate() {
        DatabaseSettings settings = Engine.POSTGRES.fresh(folder);
        Database.open(settings).close();
        store = new SharedStore(settings.url(), settings.user(), settings.password());
    }

    @AfterEach
    void stop() {
        nodes.forEach(Ticks::close);
    }

    @Test
    void oneNodeAtATimeDoesAChoreAndAnotherGoesOnWhenThatOneStops() throws Exception {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Set<String> done = ConcurrentHashMap.newKeySet();
        CountDownLatch many = new CountDownLatch(20);
        CountDownLatch more = new CountDownLatch(30);
        for (String name : List.of("a", "b", "c")) {
            node(name).every(OFTEN, "chore", Missed.NEXT_TICK, () -> {
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                done.add(name);
                atOnce.decrementAndGet();
                many.countDown();
                more.countDown();
            });
        }
        nodes.forEach(Ticks::start);
        assertThat(many.await(60, TimeUnit.SECONDS)).isTrue();
        nodes.remove(0).close();
        assertThat(more.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(most).as("at the same time").hasValue(1);
        assertThat(done).isNotEmpty();
    }

    @Test
    void aRhythmGoesOnOverARestartOfAllNodes() throws Exception {
        AtomicInteger ticks = new AtomicInteger();
        CountDownLatch first = new CountDownLatch(1);
        Ticks before = node("a");
        before.every(NEVER_AGAIN, "chore", Missed.ONCE_AT_ONCE, () -> {
            ticks.incrementAndGet();
            first.countDown();
        });
        before.start();
        assertThat(first.await(60, TimeUnit.SECONDS)).isTrue();
        nodes.remove(before);
        before.close();

        Ticks after = node("a");
        CountDownLatch other = new CountDownLatch(3);
        after.every(NEVER_AGAIN, "chore", Missed.ONCE_AT_ONCE, ticks::incrementAndGet);
        after.every(OFTEN, "other chore", Missed.NEXT_TICK, other::countDown);
        after.start();
        assertThat(other.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(ticks).as("a start is no reason for a tick").hasValue(1);
    }

    @Test
    void anotherRhythmTakesEffectAtTheNextStart() throws Exception {
        Ticks before = node("a");
        before.every(NEVER_AGAIN, "chore", Missed.NEXT_TICK, () -> {});
        before.start();
        nodes.remove(before);
        before.close();

        CountDownLatch often = new CountDownLatch(3);
        Ticks after = node("a");
        after.every(OFTEN, "chore", Missed.NEXT_TICK, often::countDown);
        after.start();
        assertThat(often.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aNodeThatDoesNotKnowAChoreDoesItNoHarm() throws Exception {
        Ticks newer = node("newer");
        newer.every(OFTEN, "chore of a newer version", Missed.NEXT_TICK, () -> {});
        nodes.remove(newer);
        newer.close();
        CountDownLatch known = new CountDownLatch(20);
        Ticks older = node("older");
        older.every(OFTEN, "chore", Missed.NEXT_TICK, known::countDown);
        older.start();
        assertThat(known.await(60, TimeUnit.SECONDS)).isTrue();
        nodes.remove(older);
        older.close();

        CountDownLatch done = new CountDownLatch(3);
        Ticks again = node("newer");
        again.every(OFTEN, "chore of a newer version", Missed.NEXT_TICK, done::countDown);
        again.start();
        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
    }

    private Ticks node(String name) {
        Ticks node = Ticks.ofAllNodes(name, Optional.of(store));
        nodes.add(node);
        return node;
    }
}
