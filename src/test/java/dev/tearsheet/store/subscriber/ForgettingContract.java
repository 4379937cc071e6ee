package dev.tearsheet.store.subscriber;

import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.address;
import static dev.tearsheet.store.Fixtures.days;
import static dev.tearsheet.store.Fixtures.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Settlement;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.Fixtures;
import dev.tearsheet.store.StoreContract;
import dev.tearsheet.store.ledger.SqlReports;
import dev.tearsheet.subscription.Forgetting;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Forgetting} keeps to. */
abstract class ForgettingContract extends StoreContract {
    private static final String ANN = "ann@example.org";

    private Forgetting forgetting;

    ForgettingContract(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void open() {
        forgetting = new SqlForgetting(database);
    }

    @Test
    void who_never_answered_is_erased_when_the_question_has_lapsed() {
        ask(ANN, NOON);

        assertThat(forgetting.lapsed(days(13), 10)).isZero();
        assertThat(forgetting.lapsed(days(15), 10)).isEqualTo(1);
        assertThat(given.subscribers.find(address(ANN))).isEmpty();
        assertThat(everything()).doesNotContain(ANN, "ann@");
        assertThat(forgetting.lapsed(days(15), 10)).isZero();
    }

    @Test
    void who_is_forgotten_cannot_be_asked_more_often_for_that() {
        for (int day : new int[] {0, 2, 4, 6, 7}) {
            ask(ANN, days(day));
        }
        assertThat(forgetting.lapsed(days(22), 10)).isEqualTo(1);

        ask(ANN, days(23));
        assertThat(questionsTo(ANN)).as("five a month").isZero();
        ask(ANN, days(31));
        assertThat(questionsTo(ANN)).isEqualTo(1);
    }

    @Test
    void nobody_else_is_forgotten() {
        given.active("on@example.org", days(1));
        given.left(given.active("left@example.org", days(1)));
        ask("waits@example.org", days(3));

        assertThat(forgetting.lapsed(days(15), 10)).isZero();
        assertThat(forgetting.unreachable(
                        given.again(given.active("on2@example.org", days(1))).id()))
                .isFalse();
    }

    @Test
    void a_question_that_comes_back_is_deleted_at_once() {
        Subscription ann = ask(ANN, NOON);

        assertThat(forgetting.unreachable(ann.id())).isTrue();
        assertThat(forgetting.unreachable(ann.id())).isFalse();
        assertThat(given.subscribers.find(address(ANN))).isEmpty();
    }

    @Test
    void after_a_month_the_pseudonym_goes_too() {
        ask(ANN, NOON);
        forgetting.lapsed(days(15), 10);
        forgetting.remains(days(29));
        assertThat(mailboxes()).singleElement().asString().startsWith("#");

        forgetting.remains(days(31));
        assertThat(mailboxes()).isEmpty();
    }

    /** Asks whether to join; the mail, if a limit lets it be planned, goes out at once. */
    private Subscription ask(String who, Instant at) {
        given.at(at);
        Subscription awaiting = given.awaiting(who);
        given.subscriptions.request(
                given.confirmation(awaiting, "hash of " + who + at, at),
                notice(Purpose.CONFIRM, awaiting, who, "ask" + who + at));
        List<Claimed> claimed = given.ledger.claimPlanned(Fixtures.LEASE, at, 10);
        given.ledger.settle(
                "node-1",
                claimed.stream()
                        .map(c -> new Settlement(
                                c.dispatch(),
                                DispatchState.ACCEPTED,
                                java.util.Optional.empty(),
                                true,
                                "250 for " + who,
                                at))
                        .toList(),
                (subscription, settlement) -> subscription);
        return awaiting;
    }

    private int questionsTo(String who) {
        return new SqlReports(database).timeline(address(who)).size();
    }

    private List<String> mailboxes() {
        return database.read(handle -> handle.createQuery("select mailbox from dispatch where mailbox is not null")
                .mapTo(String.class)
                .list());
    }

    /** All texts of the tables in which a stranger could be named. */
    private String everything() {
        return database.read(
                handle -> List.of("dispatch", "attempt", "confirmation", "consent", "subscriber", "bounce").stream()
                        .map(table -> handle.createQuery("select * from <table>")
                                .define("table", table)
                                .mapToMap()
                                .list()
                                .toString())
                        .reduce("", String::concat));
    }
}
