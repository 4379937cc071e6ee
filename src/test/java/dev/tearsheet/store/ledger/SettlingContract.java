package dev.tearsheet.store.ledger;

import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.accepted;
import static dev.tearsheet.store.Fixtures.dateOf;
import static dev.tearsheet.store.Fixtures.days;
import static dev.tearsheet.store.Fixtures.deferred;
import static dev.tearsheet.store.Fixtures.doubtful;
import static dev.tearsheet.store.Fixtures.leaseOf;
import static dev.tearsheet.store.Fixtures.minutes;
import static dev.tearsheet.store.Fixtures.notice;
import static dev.tearsheet.store.Fixtures.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.tearsheet.delivery.Aftermath;
import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Settlement;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.StoreContract;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Rhythm;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.Transition;
import dev.tearsheet.subscription.clock.LastLesson;
import org.junit.jupiter.api.Test;

/** What every {@link dev.tearsheet.delivery.Ledger} keeps to when the ends of attempts are written. */
abstract class SettlingContract extends StoreContract {
    private static final String ANN = "ann@example.org";
    /** Counts the lesson as received and makes the next one due tomorrow. */
    private static final Aftermath GOES_ON = (subscription, end) -> subscription
            .withReceived(end.dispatch().ordinal().orElseThrow(), new LastLesson(end.at(), dateOf(end.at())))
            .dueAt(days(1));

    private static final Aftermath NOTHING = (subscription, end) -> subscription;

    private final boolean remembers;
    private final Map<DispatchId, Subscription> claimed = new HashMap<>();

    /** @param remembers whether who settles knows the subscriptions as the claims left them */
    SettlingContract(Engine engine, boolean remembers) {
        super(engine);
        this.remembers = remembers;
    }

    @Test
    void an_accepted_lesson_is_written_and_the_reader_goes_on() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch issue = claim();
        settle(accepted(issue, minutes(1)), GOES_ON);

        Subscription after = given.again(ann);
        assertThat(after.received().has(0)).isTrue();
        assertThat(after.last()).contains(new LastLesson(minutes(1), dateOf(NOON)));
        assertThat(after.state()).isEqualTo(new State.Active(days(1)));
        assertThat(after.inFlight()).isFalse();
        assertThat(given.row(issue))
                .containsEntry("state", "ACCEPTED")
                .containsEntry("reply", "250 ok")
                .containsEntry("node", null);
        assertThat(given.historyOf(issue)).containsExactly("ACCEPTED");
    }

    @Test
    void a_deferred_issue_stays_in_flight_and_is_tried_again_when_due() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch issue = claim();
        settle(deferred(issue, minutes(1), minutes(15)), NOTHING);

        assertThat(given.again(ann).inFlight()).isTrue();
        assertThat(given.ledger.claimPlanned(leaseOf("node-2", minutes(14)), minutes(14), 10))
                .isEmpty();
        Claimed again = given.ledger
                .claimPlanned(leaseOf("node-2", minutes(15)), minutes(15), 10)
                .get(0);
        assertThat(again.dispatch().id()).isEqualTo(issue.id());
        assertThat(again.dispatch().attempts()).isEqualTo(1);
        assertThat(again.dispatch().identity()).isEqualTo(issue.identity());
        assertThat(again.subscription()).contains(given.again(ann));
    }

    @Test
    void a_mail_that_was_never_offered_counts_no_attempt() {
        given.active(ANN, NOON);
        Dispatch issue = claim();
        settle(
                new Settlement(
                        issue, DispatchState.DEFERRED, Optional.of(minutes(5)), false, "relay is away", minutes(1)),
                NOTHING);

        assertThat(given.ledger
                        .claimPlanned(leaseOf("node-1", minutes(5)), minutes(5), 10)
                        .get(0)
                        .dispatch()
                        .attempts())
                .isZero();
    }

    @Test
    void a_doubtful_end_counts_as_the_aftermath_says() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch issue = claim();
        settle(doubtful(issue, minutes(1)), GOES_ON);

        assertThat(given.stateOf(issue)).isEqualTo(DispatchState.DOUBTFUL);
        assertThat(given.again(ann).received().has(0)).isTrue();
        assertThat(given.again(ann).inFlight()).isFalse();
    }

    @Test
    void the_aftermath_sees_the_subscription_as_it_is_now() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch issue = claim();
        given.saved(given.again(ann).withFailedDay().withFailedDay());
        settle(refused(issue, minutes(1)), (now, end) -> now.withFailedDay().dueAt(days(1)));

        assertThat(given.again(ann).failedDays()).isEqualTo(3);
    }

    @Test
    void another_nodes_claim_is_left_alone() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch issue = claim();
        assertThat(given.ledger.settle("node-2", List.of(accepted(issue, minutes(1))), knowing(GOES_ON)))
                .containsExactly(issue.id());

        assertThat(given.stateOf(issue)).isEqualTo(DispatchState.CLAIMED);
        assertThat(given.again(ann).inFlight()).isTrue();
        assertThat(given.historyOf(issue)).isEmpty();
    }

    @Test
    void an_end_is_written_once() {
        given.active(ANN, NOON);
        Dispatch issue = claim();
        settle(accepted(issue, minutes(1)), GOES_ON);
        settle(refused(issue, minutes(2)), GOES_ON);

        assertThat(given.stateOf(issue)).isEqualTo(DispatchState.ACCEPTED);
        assertThat(given.historyOf(issue)).containsExactly("ACCEPTED");
    }

    @Test
    void the_end_of_a_notice_changes_no_subscription() {
        Subscription ann = given.active(ANN, days(1));
        given.ledger.plan(notice(Purpose.WELCOME, ann, ANN, "welcome"), NOON);
        Dispatch welcome = given.ledger
                .claimPlanned(leaseOf("node-1", NOON), NOON, 10)
                .get(0)
                .dispatch();
        settle(accepted(welcome, minutes(1)), GOES_ON);

        assertThat(given.stateOf(welcome)).isEqualTo(DispatchState.ACCEPTED);
        assertThat(given.again(ann)).isEqualTo(ann);
    }

    @Test
    void a_lesson_that_went_out_before_the_reader_left_is_written_and_nothing_else_changes() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch issue = claim();
        Subscription left = given.left(ann);
        settle(accepted(issue, minutes(1)), GOES_ON);

        assertThat(given.stateOf(issue)).isEqualTo(DispatchState.ACCEPTED);
        Subscription after = given.again(ann);
        assertThat(after.received().has(0)).isTrue();
        assertThat(after.state()).isEqualTo(left.state());
        assertThat(after.inFlight()).isFalse();
    }

    @Test
    void a_lesson_that_went_out_before_a_pause_is_received_and_the_pause_stays() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch issue = claim();
        Subscription paused = given.paused(ann);
        settle(accepted(issue, minutes(1)), GOES_ON);

        assertThat(given.stateOf(issue)).isEqualTo(DispatchState.ACCEPTED);
        assertThat(given.again(ann).received().has(0)).isTrue();
        assertThat(given.again(ann).state()).isEqualTo(paused.state());
    }

    @Test
    void what_was_cancelled_is_not_tried_again() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch issue = claim();
        Subscription paused = given.paused(ann);
        settle(deferred(issue, minutes(1), minutes(2)), GOES_ON);

        assertThat(given.stateOf(issue)).isEqualTo(DispatchState.CANCELLED);
        assertThat(given.historyOf(issue)).containsExactly("DEFERRED");
        assertThat(given.ledger.leftBehind("node-1")).isEmpty();
        assertThat(given.again(ann))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(paused);
    }

    @Test
    void the_end_of_an_earlier_runs_lesson_does_not_count_for_this_run() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch issue = claim();
        Subscription restarted = given.saved(given.again(ann).newRun().dueAt(days(1)));
        settle(accepted(issue, minutes(1)), GOES_ON);

        assertThat(given.stateOf(issue)).isEqualTo(DispatchState.ACCEPTED);
        assertThat(given.again(ann).received()).isEqualTo(restarted.received());
        assertThat(given.again(ann).run()).isEqualTo(2);
    }

    @Test
    void when_the_reader_turns_out_to_be_unreachable_nothing_waits_any_more() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch issue = claim();
        given.ledger.plan(notice(Purpose.WELCOME, ann, ANN, "welcome"), NOON);
        settle(
                refused(issue, minutes(1)),
                (now, end) -> now.with(new State.Ended(State.Ended.Reason.UNREACHABLE, end.at())));

        assertThat(given.again(ann).isLive()).isFalse();
        assertThat(given.ledger.claimPlanned(leaseOf("node-1", minutes(2)), minutes(2), 10))
                .isEmpty();
    }

    @Test
    void a_reply_with_a_character_that_a_database_refuses_is_written_without_it() {
        given.active(ANN, NOON);
        Dispatch issue = claim();
        settle(
                new Settlement(issue, DispatchState.REJECTED, Optional.empty(), true, "550 \0 no", minutes(1)),
                (s, end) -> s.dueAt(days(1)));

        assertThat(given.row(issue)).containsEntry("reply", "550 \ufffd no");
    }

    @Test
    void a_batch_is_written_at_once() {
        IntStream.range(0, 100).forEach(i -> given.active("r" + i + "@example.org", NOON));
        List<Settlement> ends =
                claimAll().map(issue -> accepted(issue, minutes(1))).toList();
        given.ledger.settle("node-1", ends, knowing(GOES_ON));

        assertThat(ends)
                .hasSize(100)
                .allSatisfy(end -> assertThat(given.stateOf(end.dispatch())).isEqualTo(DispatchState.ACCEPTED));
        assertThat(given.claimedLesson(1, days(1))).hasSize(100);
    }

    @Test
    void readers_who_leave_while_ends_are_written_lose_neither() {
        List<Subscription> readers = IntStream.range(0, 40)
                .mapToObj(i -> given.active("r" + i + "@example.org", NOON))
                .toList();
        List<Settlement> ends =
                claimAll().map(issue -> accepted(issue, minutes(1))).toList();
        Stream<Runnable> leaving = readers.stream().map(reader -> () -> leaveAtLast(reader));
        Stream<Runnable> settling = IntStream.range(0, 4)
                .mapToObj(i ->
                        () -> given.ledger.settle("node-1", ends.subList(i * 10, i * 10 + 10), knowing(GOES_ON)));
        Stream.concat(leaving, settling).parallel().forEach(Runnable::run);

        assertThat(ends)
                .allSatisfy(end -> assertThat(given.stateOf(end.dispatch())).isEqualTo(DispatchState.ACCEPTED));
        assertThat(readers).map(given::again).allSatisfy(reader -> {
            assertThat(reader.state()).isInstanceOf(State.Ended.class);
            assertThat(reader.received().has(0)).isTrue();
            assertThat(reader.inFlight()).isFalse();
        });
    }

    @Test
    void what_another_node_has_taken_over_is_left_as_it_is() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch issue = claim();
        given.ledger.abandoned("node-2", minutes(30));

        assertThat(given.ledger.settle("node-1", List.of(accepted(issue, minutes(31))), knowing(GOES_ON)))
                .containsExactly(issue.id());
        assertThat(given.stateOf(issue)).isEqualTo(DispatchState.CLAIMED);
        Subscription after = given.again(ann);
        assertThat(after.inFlight()).isTrue();
        assertThat(after.received().has(0)).isFalse();
        assertThat(after.state()).isEqualTo(new State.Active(NOON));
        assertThat(given.claimedLesson(0, days(1))).isEmpty();
    }

    @Test
    void an_issue_that_was_cancelled_by_itself_is_written_as_it_went_out() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch issue = claim();
        database.change(handle -> handle.execute(
                "update dispatch set state = 'CANCELLED', settled = due where id = ?",
                issue.id().value()));
        settle(accepted(issue, minutes(1)), GOES_ON);

        assertThat(given.stateOf(issue)).isEqualTo(DispatchState.ACCEPTED);
        assertThat(given.again(ann).received().has(0)).isTrue();
    }

    @Test
    void what_a_reader_changed_meanwhile_stands_and_the_others_of_the_batch_go_on() {
        Subscription ann = given.active(ANN, NOON);
        Subscription ben = given.active("ben@example.org", NOON);
        List<Settlement> ends =
                claimAll().map(issue -> accepted(issue, minutes(1))).toList();
        Rhythm plain = given.again(ann).rhythm().plain(true);
        given.saved(given.again(ann).with(plain));
        given.ledger.settle("node-1", ends, knowing(GOES_ON));

        assertThat(List.of(ann, ben)).map(given::again).allSatisfy(after -> {
            assertThat(after.received().has(0)).isTrue();
            assertThat(after.state()).isEqualTo(new State.Active(days(1)));
            assertThat(after.inFlight()).isFalse();
        });
        assertThat(given.again(ann).rhythm()).isEqualTo(plain);
        assertThat(given.claimedLesson(1, days(1))).hasSize(2);
    }

    @Test
    void nothing_to_settle_is_no_work() {
        given.ledger.settle("node-1", List.of(), GOES_ON);
    }

    /** Reads and decides again until the step is kept, as use cases do. */
    private void leaveAtLast(Subscription reader) {
        State ended = new State.Ended(State.Ended.Reason.LEFT, minutes(1));
        while (!given.subscriptions.save(
                new Transition(given.again(reader).with(ended), List.of()), Optional.empty())) {
            Thread.onSpinWait();
        }
    }

    private Dispatch claim() {
        return claimAll().findFirst().orElseThrow();
    }

    private Stream<Dispatch> claimAll() {
        List<Claimed> issues = given.claimedLesson(0, NOON);
        issues.forEach(c -> claimed.put(c.dispatch().id(), c.subscription().orElseThrow()));
        return issues.stream().map(Claimed::dispatch);
    }

    private void settle(Settlement settlement, Aftermath aftermath) {
        given.ledger.settle("node-1", List.of(settlement), knowing(aftermath));
    }

    private Aftermath knowing(Aftermath aftermath) {
        return new Aftermath() {
            @Override
            public Subscription after(Subscription current, Settlement settlement) {
                return aftermath.after(current, settlement);
            }

            @Override
            public Optional<Subscription> remembered(Dispatch issue) {
                return remembers ? Optional.ofNullable(claimed.get(issue.id())) : Optional.empty();
            }
        };
    }
}
