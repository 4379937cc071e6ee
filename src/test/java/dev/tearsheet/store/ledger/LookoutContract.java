package dev.tearsheet.store.ledger;

import static dev.tearsheet.store.Fixtures.IKIGAI;
import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.STOICS;
import static dev.tearsheet.store.Fixtures.accepted;
import static dev.tearsheet.store.Fixtures.days;
import static dev.tearsheet.store.Fixtures.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.upkeep.Lookout;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.StoreContract;
import dev.tearsheet.subscription.Received;
import dev.tearsheet.subscription.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Lookout} tells of those to whom a lesson went out lately. */
abstract class LookoutContract extends StoreContract {
    private static final Received ONE_AND_TWO = Received.NOTHING.with(1).with(2);

    private Lookout lookout;

    LookoutContract(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void over_the_same_database() {
        lookout = new SqlLookout(database);
    }

    @Test
    void readers_who_have_had_the_same_count_once_and_a_lesson_on_its_way_counts() {
        given.saved(given.active("ann@example.org", NOON).counting(Received.NOTHING.with(1)));
        given.saved(given.active("bob@example.org", NOON).counting(Received.NOTHING.with(1)));
        given.active("cay@example.org", NOON);
        List<Claimed> claimed = given.claimedLesson(2, NOON);
        given.ledger.settle(
                "node-1",
                List.of(accepted(claimed.get(0).dispatch(), NOON)),
                (s, end) -> s.counting(s.received().with(2)).dueAt(days(1)));

        assertThat(lookout.hadSince(IKIGAI, minutes(-1)))
                .containsExactlyInAnyOrder(ONE_AND_TWO, Received.NOTHING.with(2));
    }

    @Test
    void what_was_planned_before_then_and_other_campaigns_do_not_count() {
        given.active("ann@example.org", NOON);
        given.claimedLesson(1, NOON);
        given.active("bob@example.org", NOON);
        given.claimedLesson(2, minutes(10));

        assertThat(lookout.hadSince(IKIGAI, minutes(5))).containsExactly(Received.NOTHING.with(2));
        assertThat(lookout.hadSince(IKIGAI, minutes(11))).isEmpty();
        assertThat(lookout.hadSince(STOICS, NOON)).isEmpty();
    }

    @Test
    void who_rests_or_has_left_or_begun_again_waits_for_nothing() {
        Subscription ann = given.active("ann@example.org", NOON);
        Subscription bob = given.active("bob@example.org", NOON);
        Subscription cay = given.active("cay@example.org", NOON);
        List<Claimed> claimed = given.claimedLesson(1, NOON);
        given.ledger.settle(
                "node-1",
                claimed.stream().map(c -> accepted(c.dispatch(), NOON)).toList(),
                (s, end) -> s.counting(s.received().with(1)).dueAt(days(1)));
        assertThat(lookout.hadSince(IKIGAI, NOON)).containsExactly(Received.NOTHING.with(1));

        given.paused(ann);
        given.left(bob);
        given.saved(given.again(cay).newRun());
        assertThat(lookout.hadSince(IKIGAI, NOON)).isEmpty();
    }
}
