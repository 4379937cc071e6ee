package dev.tearsheet.store.inbound;

import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.accepted;
import static dev.tearsheet.store.Fixtures.dateOf;
import static dev.tearsheet.store.Fixtures.days;
import static dev.tearsheet.store.Fixtures.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.reason.FailureClass;
import dev.tearsheet.delivery.reason.Reason;
import dev.tearsheet.inbound.bounce.Action;
import dev.tearsheet.inbound.bounce.FailedRecipient;
import dev.tearsheet.inbound.standing.Failed;
import dev.tearsheet.inbound.standing.Returns;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Returns} keeps to. */
abstract class ReturnsContract extends StoreContract {
    private static final String ANN = "ann@example.org";
    private Returns returns;

    ReturnsContract(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void open() {
        returns = new SqlReturns(database);
    }

    @Test
    void a_mail_is_found_by_its_number() {
        Dispatch lesson = sentTo(ANN, 1, NOON);
        assertThat(returns.sent(lesson.id()).map(Dispatch::recipient)).contains(lesson.recipient());
        assertThat(returns.sent(new DispatchId(4711))).isEmpty();
    }

    @Test
    void a_mail_that_came_back_is_refused_in_the_ledger() {
        Dispatch lesson = sentTo(ANN, 1, NOON);

        assertThat(returns.note(lesson, failure(Reason.MAILBOX_FULL), minutes(5)))
                .isTrue();
        assertThat(given.stateOf(lesson)).isEqualTo(DispatchState.REJECTED);
        assertThat(given.historyOf(lesson)).containsExactly("ACCEPTED", "REJECTED");
        assertThat(returns.since(ANN, minutes(5))).containsExactly(new Failed(dateOf(NOON), FailureClass.FULL));
    }

    @Test
    void a_second_notice_about_it_counts_nothing() {
        Dispatch lesson = sentTo(ANN, 1, NOON);
        returns.note(lesson, failure(Reason.MAILBOX_FULL), minutes(5));

        assertThat(returns.note(lesson, failure(Reason.USER_UNKNOWN), minutes(6)))
                .isFalse();
        assertThat(returns.since(ANN, minutes(6))).hasSize(1);
        assertThat(given.historyOf(lesson)).containsExactly("ACCEPTED", "REJECTED");
    }

    @Test
    void what_was_never_sent_cannot_come_back() {
        given.active(ANN, NOON);
        Dispatch claimed = given.claimedLesson(1, NOON).get(0).dispatch();

        assertThat(returns.note(claimed, failure(Reason.USER_UNKNOWN), minutes(5)))
                .isFalse();
        assertThat(given.stateOf(claimed)).isEqualTo(DispatchState.CLAIMED);
    }

    @Test
    void a_mail_that_stays_away_for_two_days_forgets_the_failures_before() {
        returns.note(sentTo(ANN, 1, NOON), failure(Reason.SUSPEND), minutes(5));
        sendAgain(ANN, 2, days(1));

        assertThat(returns.since(ANN, days(2))).hasSize(1);
        assertThat(returns.since(ANN, days(3))).isEmpty();
    }

    @Test
    void a_later_mail_that_comes_back_forgets_nothing() {
        returns.note(sentTo(ANN, 1, NOON), failure(Reason.SUSPEND), minutes(5));
        returns.note(sendAgain(ANN, 2, days(1)), failure(Reason.SUSPEND), days(1));

        assertThat(returns.since(ANN, days(9)))
                .isEqualTo(List.of(
                        new Failed(dateOf(NOON), FailureClass.GONE), new Failed(dateOf(days(1)), FailureClass.GONE)));
    }

    @Test
    void addresses_that_vanish_are_counted_by_domain_and_time() {
        returns.note(sentTo(ANN, 1, NOON), failure(Reason.USER_UNKNOWN), minutes(5));
        returns.note(sentTo("bob@example.org", 1, NOON), failure(Reason.USER_UNKNOWN), minutes(6));
        returns.note(sentTo("carl@example.org", 1, NOON), failure(Reason.MAILBOX_FULL), minutes(6));
        returns.note(sentTo("dora@example.net", 1, NOON), failure(Reason.USER_UNKNOWN), minutes(6));

        assertThat(returns.hardAt("example.org", NOON)).isEqualTo(2);
        assertThat(returns.hardAt("example.org", minutes(6))).isEqualTo(1);
        assertThat(returns.hardAt("example.com", NOON)).isZero();
    }

    private Dispatch sentTo(String address, int ordinal, Instant at) {
        given.active(address, at);
        return send(ordinal, at);
    }

    private Dispatch sendAgain(String address, int ordinal, Instant at) {
        given.saved(
                given.again(given.subscriptions.of(given.reader(address).id()).get(0))
                        .dueAt(at));
        return send(ordinal, at);
    }

    private Dispatch send(int ordinal, Instant at) {
        Dispatch dispatch = given.claimedLesson(ordinal, at).get(0).dispatch();
        given.ledger.settle(
                "node-1",
                List.of(accepted(dispatch, at)),
                (subscription, settlement) -> subscription.dueAt(at.plusSeconds(10_000_000)));
        return dispatch;
    }

    private static FailedRecipient failure(Reason reason) {
        return new FailedRecipient(ANN, reason, reason.failureClass(), "5.0.0", Action.FAILED, "550 no");
    }
}
