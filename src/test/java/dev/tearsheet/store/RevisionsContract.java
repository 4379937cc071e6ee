package dev.tearsheet.store;

import static dev.tearsheet.store.Fixtures.IKIGAI;
import static dev.tearsheet.store.Fixtures.STOICS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import dev.tearsheet.campaign.Revisions;
import dev.tearsheet.campaign.Series;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link Revisions} keeps to. */
abstract class RevisionsContract extends StoreContract {
    private Revisions revisions;

    RevisionsContract(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void open() {
        revisions = new SqlRevisions(database);
    }

    @Test
    void a_campaign_without_revisions_has_no_latest() {
        assertThat(revisions.latest(IKIGAI)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_series_is_read_as_it_was_kept(long seed) {
        Series series = new AnySeries(seed).ofRevision(1);
        assertThat(revisions.keep(IKIGAI, series)).isTrue();

        assertThat(revisions.latest(IKIGAI)).contains(series);
        assertThat(revisions.latest(STOICS)).isEmpty();
        assertThat(revisions.has(IKIGAI)).isTrue();
        assertThat(revisions.has(STOICS)).isFalse();
    }

    @Test
    void the_revision_of_the_highest_number_is_the_latest() {
        IntStream.of(1, 10, 2, 9).forEach(n -> revisions.keep(IKIGAI, new Series(n, List.of(), List.of())));

        assertThat(revisions.latest(IKIGAI).orElseThrow().revision()).isEqualTo(10);
    }

    @Test
    void a_revision_is_there_after_a_restart() {
        Series series = new AnySeries(42).ofRevision(1);
        revisions.keep(IKIGAI, series);

        try (Database reopened = Database.open(settings)) {
            assertThat(new SqlRevisions(reopened).latest(IKIGAI)).contains(series);
        }
    }

    @Test
    void of_two_nodes_with_one_number_the_first_is_kept() {
        Series first = new AnySeries(1).ofRevision(1);

        assertThat(revisions.keep(IKIGAI, first)).isTrue();
        assertThat(revisions.keep(IKIGAI, new AnySeries(2).ofRevision(1))).isFalse();
        assertThat(revisions.latest(IKIGAI)).contains(first);
    }
}
