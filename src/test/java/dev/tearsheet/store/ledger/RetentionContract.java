package dev.tearsheet.store.ledger;

import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.accepted;
import static dev.tearsheet.store.Fixtures.days;
import static dev.tearsheet.store.Fixtures.leaseOf;
import static dev.tearsheet.store.Fixtures.minutes;
import static dev.tearsheet.store.Fixtures.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;

import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.upkeep.ForgetOldMails;
import dev.tearsheet.delivery.upkeep.Retention;
import dev.tearsheet.message.DayFigures;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.Fixtures;
import dev.tearsheet.store.StoreContract;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.clock.LastLesson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is forgotten, what must be kept, and what is counted of a day. */
abstract class RetentionContract extends StoreContract {
    private static final String ANN = "ann@example.org";

    private Retention retention;

    RetentionContract(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void over_the_same_database() {
        retention = new SqlRetention(database);
    }

    @Test
    void lessons_of_a_living_run_are_kept_for_ever() {
        lesson();
        forgetAt(900);

        assertThat(rows("dispatch")).isEqualTo(1);
        assertThat(rows("attempt")).isEqualTo(1);
    }

    @Test
    void lessons_of_a_run_that_is_over_are_forgotten_with_their_history() {
        lesson();
        Subscription ann = subscription();
        given.saved(ann.with(new State.Completed(days(2))));
        forgetAt(20);
        assertThat(rows("dispatch")).isEqualTo(1);
        forgetAt(40);

        assertThat(rows("dispatch")).isZero();
        assertThat(rows("attempt")).isZero();
        assertThat(rows("happening")).isZero();
    }

    @Test
    void old_notices_are_forgotten_and_what_waits_is_not() {
        given.active(ANN, days(999));
        given.ledger.plan(notice(Purpose.WELCOME, ANN, "welcome"), NOON);
        Dispatch welcome = given.ledger
                .claimPlanned(leaseOf("node-1", NOON), NOON, 9)
                .get(0)
                .dispatch();
        given.ledger.settle("node-1", List.of(accepted(welcome, minutes(1))), (s, end) -> s);
        given.ledger.plan(notice(Purpose.HELP, ANN, "help"), NOON);
        forgetAt(40);

        assertThat(rows("dispatch")).isEqualTo(1);
    }

    @Test
    void it_goes_slice_by_slice() {
        for (int i = 0; i < 5; i++) {
            given.ledger.plan(notice(Purpose.WELCOME, "r" + i + "@example.org", "w" + i), NOON);
        }
        Retention.Slice first = retention.forgetMails(0, 3, days(1));
        assertThat(first.next()).isPresent();
        assertThat(retention.forgetMails(first.next().getAsLong(), 3, days(1)).next())
                .isEqualTo(OptionalLong.empty());
        assertThat(retention.forgetMails(0, 3, NOON).next()).isEmpty();
    }

    @Test
    void a_walk_is_kept() {
        assertThat(retention.walk()).isEqualTo(Retention.Walk.NONE);
        Retention.Walk under_way = new Retention.Walk(NOON, OptionalLong.of(7));
        retention.keep(under_way);
        assertThat(retention.walk()).isEqualTo(under_way);
        Retention.Walk over = new Retention.Walk(NOON, OptionalLong.empty());
        retention.keep(over);
        assertThat(retention.walk()).isEqualTo(over);
    }

    @Test
    void a_day_is_counted() {
        lesson();
        given.at(minutes(3)).left(subscription());

        DayFigures figures = new SqlDayBook(database, ZoneOffset.UTC).of(Fixtures.dateOf(NOON));

        assertThat(figures)
                .extracting(DayFigures::accepted, DayFigures::joined, DayFigures::left, DayFigures::ended)
                .containsExactly(1L, 1L, 1L, 0L);
        assertThat(new SqlDayBook(database, ZoneOffset.UTC)
                        .of(Fixtures.dateOf(days(1)))
                        .accepted())
                .isZero();
    }

    private void lesson() {
        given.active(ANN, NOON);
        Dispatch lesson = given.claimedLesson(0, NOON).get(0).dispatch();
        given.ledger.settle(
                "node-1",
                List.of(accepted(lesson, minutes(1))),
                (s, end) -> s.withReceived(0, new LastLesson(end.at(), Fixtures.dateOf(end.at())))
                        .dueAt(days(1)));
    }

    private Subscription subscription() {
        return given.subscriptions.find(given.reader(ANN).id(), Fixtures.IKIGAI).orElseThrow();
    }

    private void forgetAt(int day) {
        new ForgetOldMails(retention, Duration.ofDays(30), () -> days(day)).run();
    }

    private long rows(String table) {
        return database.read(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }
}
