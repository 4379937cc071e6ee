package dev.tearsheet.store.ledger;

import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.accepted;
import static dev.tearsheet.store.Fixtures.days;
import static dev.tearsheet.store.Fixtures.deferred;
import static dev.tearsheet.store.Fixtures.doubtful;
import static dev.tearsheet.store.Fixtures.leaseOf;
import static dev.tearsheet.store.Fixtures.minutes;
import static dev.tearsheet.store.Fixtures.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.tearsheet.delivery.Aftermath;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node that was too slow, and whose lease ran out, writes nothing over the next claim. */
abstract class FencingContract extends StoreContract {
    private static final String ANN = "ann@example.org";
    private static final String GONE = "node-1" + Ledger.ESTATE;
    private static final Aftermath NOTHING = (subscription, end) -> subscription;

    private Dispatch slow;

    FencingContract(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void claimed() {
        given.active(ANN, NOON);
        slow = given.claimedLesson(0, NOON).get(0).dispatch();
    }

    @Test
    void every_claim_has_a_higher_number_than_the_one_before() {
        given.ledger.settle("node-1", List.of(deferred(slow, minutes(1), minutes(15))), NOTHING);
        Dispatch second = claimAgain("node-1", 15);
        Dispatch third = abandoned(60);

        assertThat(List.of(slow.fence(), second.fence(), third.fence()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void the_end_of_an_old_claim_changes_nothing_and_says_so() {
        Dispatch next = abandoned(10);
        assertThat(given.ledger.settle(GONE, List.of(doubtful(next, minutes(11))), NOTHING))
                .isEmpty();

        assertThat(given.ledger.settle("node-1", List.of(accepted(slow, minutes(12))), NOTHING))
                .containsExactly(slow.id());
        assertThat(given.stateOf(slow)).isEqualTo(DispatchState.DOUBTFUL);
        assertThat(given.historyOf(slow)).containsExactly("DOUBTFUL");
    }

    @Test
    void nor_does_it_when_the_same_node_has_claimed_it_again() {
        given.ledger.settle("node-1", List.of(deferred(slow, minutes(1), minutes(15))), NOTHING);
        Dispatch second = claimAgain("node-1", 15);

        assertThat(given.ledger.stillClaimed("node-1", List.of(slow))).isEmpty();
        assertThat(given.ledger.stillClaimed("node-1", List.of(second))).containsExactly(slow.id());
        assertThat(given.ledger.settle("node-1", List.of(refused(slow, minutes(16))), NOTHING))
                .containsExactly(slow.id());
        assertThat(given.stateOf(slow)).isEqualTo(DispatchState.CLAIMED);
        assertThat(given.ledger.settle("node-1", List.of(accepted(second, minutes(17))), NOTHING))
                .isEmpty();
        assertThat(given.stateOf(slow)).isEqualTo(DispatchState.ACCEPTED);
    }

    @Test
    void nor_when_a_refused_lesson_was_taken_up_on_a_new_day() {
        given.ledger.settle("node-1", List.of(refused(slow, minutes(1))), (s, end) -> s.dueAt(days(1)));
        Dispatch tomorrow = given.claimedLesson(0, days(1)).get(0).dispatch();

        assertThat(tomorrow.id()).isEqualTo(slow.id());
        assertThat(given.ledger.settle("node-1", List.of(accepted(slow, days(1))), NOTHING))
                .containsExactly(slow.id());
        assertThat(given.stateOf(slow)).isEqualTo(DispatchState.CLAIMED);
    }

    private Dispatch abandoned(int minute) {
        return given.ledger.abandoned("node-2", minutes(minute)).get(GONE).get(0);
    }

    private Dispatch claimAgain(String node, int minute) {
        return given.ledger
                .claimPlanned(leaseOf(node, minutes(minute)), minutes(minute), 10)
                .get(0)
                .dispatch();
    }
}
