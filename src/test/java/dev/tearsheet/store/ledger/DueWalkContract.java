package dev.tearsheet.store.ledger;

import static dev.tearsheet.store.Fixtures.LEASE;
import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.STOICS;
import static dev.tearsheet.store.Fixtures.accepted;
import static dev.tearsheet.store.Fixtures.address;
import static dev.tearsheet.store.Fixtures.dateOf;
import static dev.tearsheet.store.Fixtures.days;
import static dev.tearsheet.store.Fixtures.leaseOf;
import static dev.tearsheet.store.Fixtures.lesson;
import static dev.tearsheet.store.Fixtures.minutes;
import static dev.tearsheet.store.Fixtures.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.IssuePicker;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.delivery.Pick;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.StoreContract;
import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import org.junit.jupiter.api.Test;

/** What every {@link Ledger} keeps to when it walks along the due subscriptions. */
abstract class DueWalkContract extends StoreContract {
    private static final String ANN = "ann@example.org";

    DueWalkContract(Engine engine) {
        super(engine);
    }

    @Test
    void a_due_subscription_gets_its_issue_and_is_in_flight() {
        Subscription ann = given.active(ANN, NOON);
        Ledger.Walk walk = given.ledger.claimDue(LEASE, NOON, 100, lesson(3, NOON));

        Claimed claimed = walk.claimed().get(0);
        assertThat(walk.seen()).isEqualTo(1);
        assertThat(claimed.dispatch().subscription()).contains(ann.id());
        assertThat(claimed.dispatch().ordinal()).contains(3);
        assertThat(claimed.dispatch().date()).contains(dateOf(NOON));
        assertThat(claimed.dispatch().recipient()).isEqualTo(address(ANN));
        assertThat(claimed.subscription()).contains(given.again(ann));
        assertThat(given.again(ann).inFlight()).isTrue();
        assertThat(given.ledger.claimDue(LEASE, days(1), 100, lesson(4, NOON)).seen())
                .isZero();
    }

    @Test
    void the_walk_goes_in_due_order_and_no_further_than_asked() {
        Subscription later = given.active("later@example.org", minutes(-1));
        Subscription sooner = given.active("sooner@example.org", minutes(-2));
        given.active("tomorrow@example.org", days(1));
        Ledger.Walk first = given.ledger.claimDue(LEASE, NOON, 1, lesson(0, NOON));
        Ledger.Walk rest = given.ledger.claimDue(LEASE, NOON, 100, lesson(0, NOON));

        assertThat(idsOf(first)).containsExactly(sooner.id());
        assertThat(first.seen()).isEqualTo(1);
        assertThat(idsOf(rest)).containsExactly(later.id());
        assertThat(rest.seen()).isEqualTo(1);
    }

    @Test
    void who_is_to_wait_is_due_later_and_gets_nothing() {
        Subscription ann = given.active(ANN, NOON);
        Ledger.Walk walk =
                given.ledger.claimDue(LEASE, NOON, 100, (s, reader, others) -> new Pick.Wait(s.dueAt(days(2))));

        assertThat(walk.claimed()).isEmpty();
        assertThat(walk.seen()).isEqualTo(1);
        assertThat(given.again(ann).state()).isEqualTo(new State.Active(days(2)));
        assertThat(given.again(ann).inFlight()).isFalse();
    }

    @Test
    void a_finishing_mail_has_no_lesson_and_there_is_one_a_run() {
        Subscription ann = given.active(ANN, NOON);
        Ledger.Walk walk = given.ledger.claimDue(
                LEASE,
                NOON,
                100,
                (s, reader, others) -> new Pick.Issue(s, Purpose.FINISH, Optional.empty(), dateOf(NOON)));

        Dispatch finish = walk.claimed().get(0).dispatch();
        assertThat(finish.purpose()).isEqualTo(Purpose.FINISH);
        assertThat(finish.ordinal()).isEmpty();
        assertThatThrownBy(() -> insertCopy(finish, ann.id(), "FINISH"))
                .satisfies(e -> assertThat(e.getMessage()).containsIgnoringCase("unique"));
    }

    @Test
    void a_batch_of_readers_is_claimed_at_once() {
        IntStream.range(0, 150).forEach(i -> given.active("r" + i + "@example.org", NOON));

        assertThat(given.ledger.claimDue(LEASE, NOON, 100, lesson(0, NOON)).claimed())
                .hasSize(100);
        assertThat(given.ledger.claimDue(LEASE, NOON, 100, lesson(0, NOON)).claimed())
                .hasSize(50);
    }

    @Test
    void two_nodes_never_walk_along_one_subscription() {
        IntStream.range(0, 60).forEach(i -> given.active("r" + i + "@example.org", NOON));
        List<Claimed> claimed = Collections.synchronizedList(new ArrayList<>());
        together(node -> {
            int seen;
            do {
                Ledger.Walk walk = given.ledger.claimDue(leaseOf(node, NOON), NOON, 7, lesson(0, NOON));
                claimed.addAll(walk.claimed());
                seen = walk.seen();
            } while (seen > 0);
        });

        assertThat(claimed).hasSize(60);
        assertThat(claimed.stream().map(c -> c.dispatch().subscription()).distinct())
                .hasSize(60);
    }

    @Test
    void of_all_that_a_reader_is_in_one_node_alone_decides() {
        IntStream.range(0, 60).forEach(i -> {
            given.active("r" + i + "@example.org", NOON);
            given.alsoIn(STOICS, "r" + i + "@example.org", NOON);
        });
        IssuePicker oneOfThem =
                (subscription, subscriber, others) -> others.stream().anyMatch(Subscription::inFlight)
                        ? new Pick.Wait(subscription.dueAt(days(1)))
                        : lesson(0, NOON).pick(subscription, subscriber, others);
        List<Claimed> claimed = Collections.synchronizedList(new ArrayList<>());
        together(node -> {
            for (int left = 600; left > 0; left -= 5) {
                claimed.addAll(given.ledger
                        .claimDue(leaseOf(node, NOON), NOON, 5, oneOfThem)
                        .claimed());
            }
        });

        assertThat(claimed.stream().map(c -> c.subscriber().orElseThrow().id()))
                .hasSize(60)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_subscription_of_a_suppressed_address_ends() {
        Subscription ann = given.active(ANN, NOON);
        given.subscribers.suppress(new Suppression(address("ANN@example.org"), Suppression.Reason.COMPLAINT, NOON));
        Ledger.Walk walk = given.ledger.claimDue(LEASE, minutes(1), 100, lesson(0, NOON));

        assertThat(walk.claimed()).isEmpty();
        assertThat(walk.seen()).isEqualTo(1);
        assertThat(given.again(ann).state()).isEqualTo(new State.Ended(State.Ended.Reason.UNREACHABLE, minutes(1)));
    }

    @Test
    void a_lesson_that_was_rejected_is_taken_again_with_its_history() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch first = given.claimedLesson(0, NOON).get(0).dispatch();
        given.ledger.settle("node-1", List.of(refused(first, NOON)), (s, end) -> s.dueAt(days(1)));
        Dispatch second = given.claimedLesson(0, days(1)).get(0).dispatch();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.attempts()).isEqualTo(1);
        assertThat(second.date()).contains(dateOf(days(1)));
        assertThat(given.stateOf(second)).isEqualTo(DispatchState.CLAIMED);
        assertThat(given.again(ann).inFlight()).isTrue();
        given.ledger.settle("node-1", List.of(accepted(second, days(1))), (s, end) -> s.dueAt(days(2)));
        assertThat(given.historyOf(first)).containsExactly("REJECTED", "ACCEPTED");
    }

    @Test
    void a_lesson_that_was_cancelled_in_somebodys_hands_waits_for_the_end_of_the_lease() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch first = given.claimedLesson(0, NOON).get(0).dispatch();
        given.saved(given.paused(ann).dueAt(minutes(1)));

        assertThat(given.claimedLesson(0, minutes(1))).isEmpty();
        assertThat(given.again(ann).state()).isEqualTo(new State.Active(minutes(10)));
        assertThat(given.claimedLesson(0, minutes(10)))
                .extracting(c -> c.dispatch().id())
                .containsExactly(first.id());
    }

    @Test
    void a_lesson_that_the_reader_has_is_never_claimed_again() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch first = given.claimedLesson(0, NOON).get(0).dispatch();
        given.ledger.settle("node-1", List.of(accepted(first, NOON)), (s, end) -> s.dueAt(days(1)));

        assertThat(given.claimedLesson(0, days(1))).isEmpty();
        assertThat(given.again(ann).state()).isEqualTo(new State.Active(days(2)));
        assertThat(given.again(ann).received().has(0)).isTrue();
        assertThat(given.stateOf(first)).isEqualTo(DispatchState.ACCEPTED);
    }

    @Test
    void two_lessons_on_one_day_are_impossible() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch first = given.claimedLesson(0, NOON).get(0).dispatch();
        given.ledger.settle("node-1", List.of(accepted(first, NOON)), (s, end) -> s.dueAt(minutes(1)));

        assertThat(given.claimedLesson(1, minutes(1))).isEmpty();
        assertThat(given.again(ann).state())
                .isEqualTo(new State.Active(minutes(1).plus(Duration.ofDays(1))));
        assertThatThrownBy(() -> insertCopy(first, ann.id(), "LESSON"))
                .satisfies(e -> assertThat(e.getMessage()).containsIgnoringCase("unique"));
    }

    @Test
    void one_reader_who_cannot_be_served_does_not_hold_up_the_others() {
        given.active(ANN, NOON);
        Dispatch first = given.claimedLesson(0, NOON).get(0).dispatch();
        given.ledger.settle("node-1", List.of(accepted(first, NOON)), (s, end) -> s.dueAt(days(1)));
        Subscription bob = given.active("bob@example.org", days(1));

        assertThat(given.claimedLesson(0, days(1)))
                .extracting(c -> c.dispatch().subscription().orElseThrow())
                .containsExactly(bob.id());
    }

    @Test
    void a_new_run_gets_its_lessons_on_the_same_day() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch first = given.claimedLesson(0, NOON).get(0).dispatch();
        given.ledger.settle("node-1", List.of(accepted(first, NOON)), (s, end) -> s.dueAt(days(1)));
        given.saved(given.again(ann).newRun().dueAt(minutes(1)));

        assertThat(given.claimedLesson(0, minutes(1)))
                .extracting(c -> c.dispatch().run())
                .containsExactly(2);
    }

    /** What no program does: the same row once more, for the same day. */
    private void insertCopy(Dispatch dispatch, SubscriptionId of, String purpose) {
        database.change(handle -> handle.createUpdate("""
                        insert into dispatch (purpose, issue, campaign, recipient, recipient_key, subscription, run,
                            ordinal, local_date, state, due, attempts, created, reply)
                        values (:purpose, 1, 'ikigai', 'a@b.example', 'a@b.example', :of, 1, 99, :date,
                            'PLANNED', 0, 0, 0, '')
                        """)
                .bind("purpose", purpose)
                .bind("of", of.value())
                .bind("date", dispatch.date().orElseThrow().toString())
                .execute());
    }

    private static List<SubscriptionId> idsOf(Ledger.Walk walk) {
        return walk.claimed().stream()
                .map(c -> c.dispatch().subscription().orElseThrow())
                .toList();
    }

    private static void together(Consumer<String> work) {
        Set.of("node-1", "node-2", "node-3").parallelStream().forEach(work);
    }
}
