package dev.tearsheet.store.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import dev.tearsheet.OwnThread;
import dev.tearsheet.inbound.order.Guesses;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.StoreContract;
import org.junit.jupiter.api.Test;

/** What {@link Guesses} promises. */
abstract class GuessesContract extends StoreContract {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final String EVE = "eve@example.net";

    GuessesContract(Engine engine) {
        super(engine);
    }

    @Test
    void one_too_many_within_an_hour_is_ignored_for_a_day() {
        Guesses guesses = new SqlGuesses(database);
        show(guesses, 10, NOW);
        assertThat(guesses.isIgnored(EVE, NOW)).isFalse();

        show(guesses, 1, NOW.plus(Duration.ofMinutes(59)));
        assertThat(guesses.isIgnored(EVE, NOW.plus(Duration.ofHours(24)))).isTrue();
        assertThat(guesses.isIgnored(EVE, NOW.plus(Duration.ofHours(25)))).isFalse();
        assertThat(guesses.isIgnored("bob@example.net", NOW.plus(Duration.ofHours(1))))
                .isFalse();
    }

    @Test
    void those_of_an_hour_ago_do_not_count() {
        Guesses guesses = new SqlGuesses(database);
        show(guesses, 10, NOW);
        show(guesses, 10, NOW.plus(Duration.ofHours(1)));

        assertThat(guesses.isIgnored(EVE, NOW.plus(Duration.ofHours(1)))).isFalse();
    }

    @Test
    void a_restart_and_a_second_node_forget_nothing() {
        show(new SqlGuesses(database), 6, NOW);
        try (Database other = Database.open(settings)) {
            show(new SqlGuesses(other), 5, NOW);
        }
        assertThat(new SqlGuesses(database).isIgnored(EVE, NOW)).isTrue();
    }

    @Test
    void eleven_at_once_are_eleven() {
        Guesses guesses = new SqlGuesses(database);
        CompletableFuture.allOf(IntStream.range(0, 11)
                        .mapToObj(i -> CompletableFuture.runAsync(() -> show(guesses, 1, NOW), OwnThread::start))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(guesses.isIgnored(EVE, NOW)).isTrue();
    }

    @Test
    void what_no_longer_counts_is_deleted_in_slices() {
        Guesses guesses = new SqlGuesses(database);
        show(guesses, 5, NOW);
        show(guesses, 2, NOW.plus(Duration.ofHours(20)));
        Instant later = NOW.plus(Duration.ofHours(30));

        assertThat(guesses.forget(3, later)).isEqualTo(3);
        assertThat(guesses.forget(3, later)).isEqualTo(2);
        assertThat(guesses.forget(3, later)).isZero();
    }

    @Test
    void any_name_is_counted() {
        Guesses guesses = new SqlGuesses(database);
        String longName = "\u0000'é".repeat(5_000);
        guesses.wrong(longName, 0, NOW);

        assertThat(guesses.isIgnored(longName, NOW)).isTrue();
    }

    private static void show(Guesses guesses, int tokens, Instant now) {
        IntStream.range(0, tokens).forEach(i -> guesses.wrong(EVE, 10, now));
    }
}
