package dev.tearsheet.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import dev.tearsheet.OwnThread;
import dev.tearsheet.delivery.throttle.Quota;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.StoreContract;
import org.junit.jupiter.api.Test;

/** What {@link SqlQuotas} keeps to. */
abstract class QuotasContract extends StoreContract {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:30Z");
    private static final Quota HOUR = new Quota("all/hour", 5, Duration.ofMinutes(1), 60);

    QuotasContract(Engine engine) {
        super(engine);
    }

    @Test
    void places_are_given_until_there_are_none() {
        SqlQuotas quotas = new SqlQuotas(database);

        assertThat(quotas.room(HOUR, NOW)).isEqualTo(5);
        assertThat(quotas.take(mails(3, HOUR), NOW)).containsOnly(true).hasSize(3);
        assertThat(quotas.take(mails(3, HOUR), NOW)).containsExactly(true, true, false);
        assertThat(quotas.room(HOUR, NOW)).isZero();
    }

    @Test
    void a_restart_and_a_second_node_forget_nothing() {
        new SqlQuotas(database).take(mails(4, HOUR), NOW);

        try (Database other = Database.open(settings)) {
            assertThat(new SqlQuotas(other).room(HOUR, NOW)).isEqualTo(1);
        }
    }

    @Test
    void a_place_is_free_again_when_its_stretch_is_over() {
        SqlQuotas quotas = new SqlQuotas(database);
        quotas.take(mails(2, HOUR), NOW);
        quotas.take(mails(3, HOUR), NOW.plus(Duration.ofMinutes(30)));

        assertThat(quotas.room(HOUR, NOW.plus(Duration.ofMinutes(59)))).isZero();
        assertThat(quotas.room(HOUR, NOW.plus(Duration.ofMinutes(60)))).isEqualTo(2);
        assertThat(quotas.room(HOUR, NOW.plus(Duration.ofMinutes(90)))).isEqualTo(5);
    }

    @Test
    void a_mail_needs_a_place_in_all_its_quotas_and_takes_none_otherwise() {
        SqlQuotas quotas = new SqlQuotas(database);
        Quota narrow = new Quota("to/gmail.com", 1, Duration.ofMinutes(1), 60);

        assertThat(quotas.take(List.of(List.of(HOUR, narrow), List.of(HOUR, narrow), List.of(HOUR)), NOW))
                .containsExactly(true, false, true);
        assertThat(quotas.room(HOUR, NOW)).isEqualTo(3);
    }

    @Test
    void nodes_that_take_at_once_get_no_more_than_there_is() {
        SqlQuotas quotas = new SqlQuotas(database);
        List<CompletableFuture<List<Boolean>>> nodes = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> quotas.take(mails(3, HOUR), NOW), OwnThread::start))
                .toList();

        assertThat(nodes.stream().flatMap(n -> n.join().stream()).filter(granted -> granted))
                .hasSize(5);
    }

    private static List<List<Quota>> mails(int count, Quota quota) {
        return Collections.nCopies(count, List.of(quota));
    }
}
