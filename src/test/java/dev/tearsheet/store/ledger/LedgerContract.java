package dev.tearsheet.store.ledger;

import static dev.tearsheet.store.Fixtures.LEASE;
import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.STOICS;
import static dev.tearsheet.store.Fixtures.address;
import static dev.tearsheet.store.Fixtures.days;
import static dev.tearsheet.store.Fixtures.deferred;
import static dev.tearsheet.store.Fixtures.leaseOf;
import static dev.tearsheet.store.Fixtures.lesson;
import static dev.tearsheet.store.Fixtures.minutes;
import static dev.tearsheet.store.Fixtures.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.delivery.node.Life;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.StoreContract;
import dev.tearsheet.store.node.SqlNodes;
import dev.tearsheet.subscription.Notice;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Subscription;
import org.junit.jupiter.api.Test;

/** What every {@link Ledger} keeps to when mails are planned and claimed. */
abstract class LedgerContract extends StoreContract {
    private static final String ANN = "ann@example.org";

    LedgerContract(Engine engine) {
        super(engine);
    }

    @Test
    void a_planned_notice_is_claimed_with_whom_it_is_for() {
        Subscription ann = given.active(ANN, days(1));
        Notice welcome = new Notice(
                Purpose.WELCOME, address(ANN), ann.campaign(), Optional.of(ann.id()), Optional.of("<1@x>"), "welcome");
        assertThat(given.ledger.plan(welcome, NOON)).isTrue();

        Claimed claimed = given.ledger.claimPlanned(LEASE, NOON, 10).get(0);
        assertThat(claimed.subscription()).contains(ann);
        assertThat(claimed.subscriber().orElseThrow().address()).isEqualTo(address(ANN));
        Dispatch dispatch = claimed.dispatch();
        assertThat(dispatch)
                .isEqualTo(new Dispatch(
                        dispatch.id(),
                        Purpose.WELCOME,
                        ann.campaign(),
                        address(ANN),
                        Optional.of(ann.id()),
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        Optional.of("<1@x>"),
                        NOON,
                        1));
        assertThat(given.ledger.claimPlanned(LEASE, NOON, 10)).isEmpty();
    }

    @Test
    void a_stranger_can_be_helped() {
        given.ledger.plan(notice(Purpose.HELP, ANN, "help"), NOON);

        Claimed claimed = given.ledger.claimPlanned(LEASE, NOON, 10).get(0);
        assertThat(claimed.subscription()).isEmpty();
        assertThat(claimed.subscriber()).isEmpty();
    }

    @Test
    void a_notice_is_planned_once() {
        assertThat(given.ledger.plan(notice(Purpose.WELCOME, ANN, "same"), NOON))
                .isTrue();
        assertThat(given.ledger.plan(notice(Purpose.WELCOME, ANN, "same"), days(1)))
                .isFalse();
    }

    @Test
    void a_limit_counts_one_person_over_all_campaigns() {
        assertThat(given.ledger.plan(notice(Purpose.HELP, ANN, "1"), NOON)).isTrue();
        assertThat(given.ledger.plan(notice(Purpose.HELP, "ANN@Example.org", STOICS, Optional.empty(), "2"), NOON))
                .isFalse();
        assertThat(given.ledger.plan(notice(Purpose.HELP, "bob@example.org", "3"), NOON))
                .isTrue();
        assertThat(given.ledger.plan(notice(Purpose.LEAVE_CHECK, ANN, "4"), NOON))
                .isTrue();
        assertThat(given.ledger.plan(notice(Purpose.HELP, ANN, "5"), days(1))).isTrue();
    }

    @Test
    void each_of_several_limits_holds() {
        List<Integer> planned = new ArrayList<>();
        for (int minute = 0; minute <= 24 * 60; minute += 5) {
            if (given.ledger.plan(notice(Purpose.CONFIRM, ANN, "at " + minute), minutes(minute))) {
                planned.add(minute);
            }
        }

        assertThat(planned).containsExactly(0, 15, 30, 24 * 60);
    }

    @Test
    void of_many_requests_at_once_one_passes_the_limit() {
        long planned = IntStream.range(0, 16)
                .parallel()
                .filter(i -> given.ledger.plan(notice(Purpose.HELP, ANN, "once " + i), NOON))
                .count();

        assertThat(planned).isEqualTo(1);
    }

    @Test
    void urgent_mails_are_claimed_before_issues_and_then_those_that_wait_longest() {
        Dispatch issue = deferredIssue(minutes(1));
        given.ledger.plan(notice(Purpose.HELP, ANN, "later"), minutes(3));
        given.ledger.plan(notice(Purpose.WELCOME, ANN, "sooner"), minutes(2));
        given.ledger.plan(notice(Purpose.PAUSED, ANN, "not yet"), minutes(30));

        assertThat(given.ledger.claimPlanned(leaseOf("node-1", minutes(9)), minutes(9), 2))
                .extracting(c -> c.dispatch().purpose())
                .containsExactly(Purpose.WELCOME, Purpose.HELP);
        assertThat(given.ledger.claimPlanned(leaseOf("node-1", minutes(9)), minutes(9), 9))
                .extracting(c -> c.dispatch().id())
                .containsExactly(issue.id());
    }

    @Test
    void two_nodes_never_claim_one_mail() {
        IntStream.range(0, 60)
                .forEach(i -> given.ledger.plan(notice(Purpose.WELCOME, "r" + i + "@example.org", "w" + i), NOON));
        List<Claimed> claimed = Collections.synchronizedList(new ArrayList<>());
        together(node -> {
            List<Claimed> some;
            do {
                some = given.ledger.claimPlanned(leaseOf(node, NOON), NOON, 7);
                claimed.addAll(some);
            } while (!some.isEmpty());
        });

        assertThat(claimed).hasSize(60);
        assertThat(claimed.stream().map(c -> c.dispatch().id()).distinct()).hasSize(60);
    }

    @Test
    void what_a_node_left_behind_is_found_by_it_alone() {
        given.active(ANN, NOON);
        Dispatch issue = given.claimedLesson(0, NOON).get(0).dispatch();

        assertThat(given.ledger.leftBehind("node-1")).containsExactly(issue);
        assertThat(given.ledger.leftBehind("node-2")).isEmpty();
    }

    @Test
    void what_was_cancelled_in_a_nodes_hands_is_left_behind_too() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch issue = given.claimedLesson(0, NOON).get(0).dispatch();
        given.left(ann);

        assertThat(given.ledger.leftBehind("node-1")).containsExactly(issue);
        assertThat(given.ledger.abandoned("node-2", days(1))).isEmpty();
    }

    @Test
    void claims_that_outlived_their_lease_are_settled_by_the_finder_in_the_name_of_who_is_gone() {
        given.active(ANN, NOON);
        Dispatch issue = given.claimedLesson(0, NOON).get(0).dispatch();

        assertThat(given.ledger.abandoned("node-2", minutes(9))).isEmpty();
        assertThat(given.ledger.abandoned("node-1", minutes(10))).isEmpty();
        var found = given.ledger.abandoned("node-2", minutes(10));
        assertThat(found).containsOnlyKeys("node-1 (gone)");
        assertThat(found.get("node-1 (gone)")).extracting(Dispatch::id).containsExactly(issue.id());
        assertThat(given.ledger.stillClaimed("node-1", List.of(issue))).isEmpty();
        assertThat(given.ledger.leftBehind("node-1")).isEmpty();
        assertThat(given.ledger.leftBehind("node-2")).isEmpty();
    }

    @Test
    void whoever_is_killed_over_an_estate_leaves_it_to_the_next() {
        given.active(ANN, NOON);
        Dispatch issue = given.claimedLesson(0, NOON).get(0).dispatch();
        given.ledger.abandoned("node-2", minutes(10));

        for (String next : List.of("node-3", "node-2", "node-1")) {
            assertThat(given.ledger.abandoned(next, minutes(10)).get("node-1 (gone)"))
                    .extracting(Dispatch::id)
                    .containsExactly(issue.id());
        }
    }

    @Test
    void claims_of_a_node_without_a_sign_of_life_are_free_before_their_own_lease_ends() {
        SqlNodes nodes = new SqlNodes(database);
        nodes.enter(new Life("node-1", "a", "f1", "here"), NOON, minutes(2));
        nodes.enter(new Life("node-2", "b", "f2", "there"), NOON, minutes(9));
        given.active(ANN, NOON);
        given.claimedLesson(0, NOON);

        assertThat(given.ledger.abandoned("node-2", minutes(1))).isEmpty();
        assertThat(given.ledger.abandoned("node-2", minutes(2))).containsOnlyKeys("node-1 (gone)");
    }

    @Test
    void nothing_asked_is_nothing_claimed() {
        assertThat(given.ledger.stillClaimed("node-1", List.of())).isEmpty();
        assertThat(given.ledger.claimPlanned(LEASE, NOON, 10)).isEmpty();
        assertThat(given.ledger.claimDue(LEASE, NOON, 10, lesson(0, NOON))).isEqualTo(new Ledger.Walk(List.of(), 0));
    }

    @Test
    void a_deferred_issue_of_somebody_who_left_is_not_claimed() {
        Dispatch issue = deferredIssue(minutes(1));
        given.left(given.subscriptions.find(issue.subscription().orElseThrow()).orElseThrow());

        assertThat(given.ledger.claimPlanned(leaseOf("node-1", minutes(2)), minutes(2), 10))
                .isEmpty();
        assertThat(given.stateOf(issue)).isEqualTo(DispatchState.CANCELLED);
    }

    private Dispatch deferredIssue(Instant due) {
        given.active(ANN, NOON);
        Dispatch issue = given.claimedLesson(0, NOON).get(0).dispatch();
        given.ledger.settle("node-1", List.of(deferred(issue, NOON, due)), (s, end) -> s);
        return issue;
    }

    private static void together(Consumer<String> work) {
        Set.of("node-1", "node-2", "node-3").parallelStream().forEach(work);
    }
}
