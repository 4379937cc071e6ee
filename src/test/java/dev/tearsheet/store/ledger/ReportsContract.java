package dev.tearsheet.store.ledger;

import static dev.tearsheet.store.Fixtures.IKIGAI;
import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.STOICS;
import static dev.tearsheet.store.Fixtures.accepted;
import static dev.tearsheet.store.Fixtures.address;
import static dev.tearsheet.store.Fixtures.days;
import static dev.tearsheet.store.Fixtures.deferred;
import static dev.tearsheet.store.Fixtures.minutes;
import static dev.tearsheet.store.Fixtures.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Reports;
import dev.tearsheet.delivery.Reports.CampaignFigures;
import dev.tearsheet.delivery.Reports.DispatchRow;
import dev.tearsheet.delivery.Reports.ReaderRow;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.Fixtures;
import dev.tearsheet.store.StoreContract;
import dev.tearsheet.subscriber.Consent;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Reports} keeps to. */
abstract class ReportsContract extends StoreContract {
    private static final String ANN = "ann@example.org";
    private static final String BOB = "bob@example.org";
    private Reports reports;

    ReportsContract(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void open() {
        reports = new SqlReports(database);
    }

    @Test
    void an_empty_store_has_nothing_to_tell() {
        assertThat(reports.campaigns()).isEmpty();
        assertThat(reports.dispatches()).isEmpty();
        assertThat(reports.readers(Optional.empty(), 0, 10)).isEmpty();
        assertThat(reports.recent(List.of(), 10)).isEmpty();
        assertThat(reports.nextDue()).isEmpty();
    }

    @Test
    void a_campaign_tells_how_many_stand_where() {
        given.awaiting("awaiting@example.org");
        given.active(ANN, days(2));
        given.active(BOB, days(1));
        given.paused(given.active("paused@example.org", days(1)));
        given.saved(given.active("suspended@example.org", days(1)).with(new State.Suspended(days(3), NOON)));
        given.left(given.active("left@example.org", days(1)));
        given.saved(given.active("done@example.org", days(1)).with(new State.Completed(NOON)));

        assertThat(reports.campaigns())
                .containsExactly(new CampaignFigures(IKIGAI, 1, 2, 1, 1, 1, 1, Optional.of(days(1))));
    }

    @Test
    void readers_are_listed_page_by_page_with_their_newest_consent() {
        Optional<ZoneId> tokyo = Optional.of(ZoneId.of("Asia/Tokyo"));
        given.subscribers.findOrAdd(address(ANN), tokyo, NOON);
        Subscription ann = given.active(ANN, days(1));
        given.subscriptions.findOrAdd(ann.subscriber(), IKIGAI, new Consent(Consent.Source.PAGE, minutes(5), "join"));
        Subscription bob = given.awaiting(BOB);

        assertThat(reports.readers(Optional.of(IKIGAI), 0, 1))
                .containsExactly(new ReaderRow(address(ANN), ann, NOON, tokyo, "page: join"));
        assertThat(reports.readers(Optional.empty(), ann.id().value(), 10))
                .containsExactly(new ReaderRow(address(BOB), bob, NOON, Optional.empty(), "mail: <1@example.org>"));
        assertThat(reports.readers(Optional.of(STOICS), 0, 10)).isEmpty();
    }

    @Test
    void the_newest_mails_come_first_and_can_be_chosen_by_state() {
        given.active(ANN, NOON);
        Dispatch issue = lessonTaken(0, 1);
        given.ledger.plan(notice(Purpose.HELP, BOB, "help"), minutes(2));

        assertThat(reports.recent(List.of(), 10))
                .extracting(DispatchRow::state)
                .containsExactly(DispatchState.PLANNED, DispatchState.ACCEPTED);
        assertThat(reports.recent(List.of(), 1)).hasSize(1);
        DispatchRow taken = reports.recent(List.of(DispatchState.ACCEPTED), 10).get(0);
        assertThat(taken.dispatch().id()).isEqualTo(issue.id());
        assertThat(taken.dispatch().attempts()).isEqualTo(1);
        assertThat(taken.settled()).contains(minutes(1));
        assertThat(taken.reply()).isEqualTo("250 ok");
        assertThat(reports.dispatches()).isEqualTo(Map.of(DispatchState.PLANNED, 1L, DispatchState.ACCEPTED, 1L));
        assertThat(reports.days(Fixtures.dateOf(NOON)))
                .isEqualTo(Map.of(Fixtures.dateOf(NOON), Map.of(DispatchState.ACCEPTED, 1L)));
        assertThat(reports.days(Fixtures.dateOf(days(1)))).isEmpty();
    }

    @Test
    void the_timeline_of_an_address_is_in_order_and_its_own() {
        given.ledger.plan(notice(Purpose.CONFIRM, ANN, "1"), NOON);
        given.ledger.plan(notice(Purpose.WELCOME, "ANN@example.org", "2"), minutes(1));
        given.ledger.plan(notice(Purpose.WELCOME, BOB, "3"), minutes(1));

        assertThat(reports.timeline(address(ANN)))
                .extracting(row -> row.dispatch().purpose())
                .containsExactly(Purpose.CONFIRM, Purpose.WELCOME);
    }

    @Test
    void lessons_are_found_by_the_address_that_they_went_to_also_after_the_reader_has_moved() {
        Subscription ann = given.active(ANN, NOON);
        lessonTaken(1, 1);
        Subscription bob = given.left(given.active(BOB, days(1)));
        given.saved(given.again(ann).of(bob.subscriber()).dueAt(days(1)));
        given.claimedLesson(2, days(1));

        assertThat(lessonsTo(ANN)).containsExactly(1);
        assertThat(lessonsTo(BOB)).containsExactly(2);
        assertThat(new SqlHistory(database).mails(address(ANN)))
                .extracting(change -> change.state())
                .containsExactly(DispatchState.CLAIMED, DispatchState.ACCEPTED);

        given.saved(given.again(ann).of(ann.subscriber()));
        given.saved(given.again(ann).of(bob.subscriber()));
        assertThat(lessonsTo(ANN)).containsExactly(1);
        assertThat(lessonsTo(BOB)).containsExactly(2);
    }

    @Test
    void lessons_of_who_has_given_its_place_to_another_are_still_found_at_the_old_address() {
        given.active(BOB, NOON);
        lessonTaken(1, 1);
        Subscription bob = subscriptionOf(BOB);
        given.left(bob);
        Subscription ann = given.active(ANN, days(1));
        given.saved(ann.of(bob.subscriber()));

        assertThat(lessonsTo(BOB)).containsExactly(1);
        assertThat(lessonsTo(ANN)).isEmpty();
    }

    private Subscription subscriptionOf(String address) {
        return given.subscriptions.find(given.reader(address).id(), IKIGAI).orElseThrow();
    }

    private List<Integer> lessonsTo(String address) {
        return reports.timeline(address(address)).stream()
                .map(row -> row.dispatch().ordinal().orElseThrow())
                .toList();
    }

    @Test
    void the_lessons_of_a_run_are_those_that_the_relay_took() {
        Subscription ann = given.active(ANN, NOON);
        lessonTaken(7, 1);
        given.claimedLesson(8, days(1));

        assertThat(reports.lessonsOf(given.again(ann)))
                .extracting(row -> row.dispatch().ordinal().orElseThrow())
                .containsExactly(7);
        assertThat(reports.lessonsOf(given.again(ann).newRun())).isEmpty();
    }

    @Test
    void next_is_due_whatever_comes_first() {
        given.paused(given.active("paused@example.org", days(1)));
        assertThat(reports.nextDue()).contains(days(30));
        given.active(BOB, days(2));
        assertThat(reports.nextDue()).contains(days(2));
        given.active(ANN, NOON);
        Dispatch issue = given.claimedLesson(0, NOON).get(0).dispatch();
        assertThat(reports.nextDue()).contains(days(2));
        given.ledger.settle("node-1", List.of(deferred(issue, NOON, minutes(15))), (s, end) -> s);
        assertThat(reports.nextDue()).contains(minutes(15));
    }

    private Dispatch lessonTaken(int ordinal, int minute) {
        Dispatch issue = given.claimedLesson(ordinal, NOON).get(0).dispatch();
        given.ledger.settle("node-1", List.of(accepted(issue, minutes(minute))), (s, end) -> s.dueAt(days(1)));
        return issue;
    }
}
