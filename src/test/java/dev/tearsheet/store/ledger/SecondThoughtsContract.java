package dev.tearsheet.store.ledger;

import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.accepted;
import static dev.tearsheet.store.Fixtures.days;
import static dev.tearsheet.store.Fixtures.doubtful;
import static dev.tearsheet.store.Fixtures.leaseOf;
import static dev.tearsheet.store.Fixtures.minutes;
import static dev.tearsheet.store.Fixtures.notice;
import static dev.tearsheet.store.Fixtures.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Settlement;
import dev.tearsheet.delivery.operating.History;
import dev.tearsheet.delivery.operating.SecondThoughts;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.Fixtures;
import dev.tearsheet.store.StoreContract;
import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscription.Happening;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the operator can still make of mails whose end is written, and the history that tells of it. */
abstract class SecondThoughtsContract extends StoreContract {
    private static final String ANN = "ann@example.org";

    private SecondThoughts thoughts;
    private History history;

    SecondThoughtsContract(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void over_the_same_database() {
        thoughts = new SqlSecondThoughts(database);
        history = new SqlHistory(database);
    }

    @Test
    void what_is_in_doubt_is_listed_page_by_page() {
        Dispatch one = inDoubt("a@example.org");
        Dispatch two = inDoubt("b@example.org");

        assertThat(thoughts.in(DispatchState.DOUBTFUL, Optional.of(Fixtures.IKIGAI), 0, 1))
                .extracting(r -> r.dispatch().id())
                .containsExactly(one.id());
        assertThat(thoughts.in(
                        DispatchState.DOUBTFUL, Optional.empty(), one.id().value(), 9))
                .extracting(r -> r.dispatch().id())
                .containsExactly(two.id());
        assertThat(thoughts.in(DispatchState.DOUBTFUL, Optional.of(Fixtures.STOICS), 0, 9))
                .isEmpty();
    }

    @Test
    void the_operators_word_ends_a_doubt_once() {
        Dispatch mail = inDoubt(ANN);

        assertThat(thoughts.takeAsSent(List.of(mail.id()), minutes(5))).containsExactly(mail.id());
        assertThat(thoughts.takeAsSent(List.of(mail.id()), minutes(6))).isEmpty();
        assertThat(given.stateOf(mail)).isEqualTo(DispatchState.ACCEPTED);
        assertThat(given.historyOf(mail)).containsExactly("DOUBTFUL", "ACCEPTED");
    }

    @Test
    void a_lesson_in_doubt_goes_out_again_as_the_same_mail() {
        Dispatch mail = inDoubt(ANN);

        assertThat(thoughts.sendAgain(List.of(mail.id()), minutes(5))).containsExactly(mail.id());
        assertThat(thoughts.sendAgain(List.of(mail.id()), minutes(5))).isEmpty();
        Dispatch again = given.ledger
                .claimPlanned(leaseOf("node-1", minutes(5)), minutes(5), 9)
                .get(0)
                .dispatch();
        assertThat(again.identity()).isEqualTo(mail.identity());
        given.ledger.settle("node-1", List.of(accepted(again, minutes(6))), (s, end) -> s);
        assertThat(given.again(subscriptionOf(mail)).inFlight()).isFalse();
    }

    @Test
    void nothing_else_goes_to_a_reader_while_it_does() {
        Dispatch mail = inDoubt(ANN);
        thoughts.sendAgain(List.of(mail.id()), minutes(5));

        assertThat(given.claimedLesson(1, days(2))).isEmpty();
    }

    @Test
    void who_left_or_rests_or_is_suppressed_gets_nothing_again() {
        Dispatch left = refusedLesson("left@example.org");
        given.left(subscriptionOf(left));
        Dispatch rests = refusedLesson("rests@example.org");
        given.paused(subscriptionOf(rests));
        Dispatch never = refusedLesson("never@example.org");
        given.subscribers.suppress(new Suppression(never.recipient(), Suppression.Reason.OPERATOR, NOON));
        Dispatch sent = refusedLesson("fine@example.org");

        assertThat(thoughts.sendAgain(List.of(left.id(), rests.id(), never.id(), sent.id()), minutes(9)))
                .containsExactly(sent.id());
    }

    @Test
    void what_was_accepted_is_never_sent_again() {
        Dispatch mail = settled(ANN, accepted(claimed(ANN), minutes(1)));

        assertThat(thoughts.sendAgain(List.of(mail.id()), minutes(5))).isEmpty();
        assertThat(thoughts.takeAsSent(List.of(mail.id()), minutes(5))).isEmpty();
    }

    @Test
    void a_refused_notice_goes_out_again() {
        given.ledger.plan(notice(Purpose.WELCOME, ANN, "welcome"), NOON);
        Dispatch welcome = given.ledger
                .claimPlanned(leaseOf("node-1", NOON), NOON, 9)
                .get(0)
                .dispatch();
        given.ledger.settle("node-1", List.of(refused(welcome, minutes(1))), (s, end) -> s);

        assertThat(thoughts.sendAgain(List.of(welcome.id()), minutes(5))).containsExactly(welcome.id());
        assertThat(given.ledger.claimPlanned(leaseOf("node-1", minutes(5)), minutes(5), 9))
                .hasSize(1);
    }

    @Test
    void the_history_of_a_mail_has_every_change_with_its_node() {
        Dispatch mail = inDoubt(ANN);
        thoughts.sendAgain(List.of(mail.id()), minutes(5));
        given.ledger.claimPlanned(leaseOf("node-2", minutes(6)), minutes(6), 9);

        assertThat(history.mails(mail.recipient()))
                .extracting(c -> c.at() + " " + c.state() + " " + c.node())
                .containsExactly(
                        NOON + " CLAIMED node-1",
                        minutes(1) + " DOUBTFUL node-1",
                        minutes(5) + " PLANNED ",
                        minutes(6) + " CLAIMED node-2");
    }

    @Test
    void a_mail_that_was_no_longer_wanted_says_why() {
        Subscription ann = given.active(ANN, days(1));
        given.ledger.plan(notice(Purpose.WELCOME, ann, ANN, "welcome"), NOON);
        given.at(minutes(3)).paused(ann);

        assertThat(history.mails(Fixtures.address(ANN)))
                .extracting(c -> c.at() + " " + c.state() + " " + c.reply())
                .containsExactly(NOON + " PLANNED ", minutes(3) + " CANCELLED paused: until " + days(30));
    }

    @Test
    void steps_of_a_subscription_are_told() {
        Subscription ann = given.active(ANN, days(1));
        given.saved(given.saved(given.paused(ann).dueAt(days(2)))
                .with(new State.Ended(State.Ended.Reason.LEFT, minutes(4))));

        assertThat(history.events(Fixtures.address(ANN)))
                .extracting(e -> e.happening().what())
                .containsExactly(
                        Happening.What.JOINED, Happening.What.PAUSED, Happening.What.RESUMED, Happening.What.ENDED);
    }

    private Dispatch claimed(String reader) {
        given.active(reader, NOON);
        return given.claimedLesson(0, NOON).get(0).dispatch();
    }

    private Dispatch inDoubt(String reader) {
        return settled(reader, doubtful(claimed(reader), minutes(1)));
    }

    private Dispatch refusedLesson(String reader) {
        return settled(reader, refused(claimed(reader), minutes(1)));
    }

    private Dispatch settled(String reader, Settlement end) {
        given.ledger.settle("node-1", List.of(end), (s, e) -> s.dueAt(days(1)));
        return end.dispatch();
    }

    private Subscription subscriptionOf(Dispatch dispatch) {
        return given.subscriptions.find(dispatch.subscription().orElseThrow()).orElseThrow();
    }
}
