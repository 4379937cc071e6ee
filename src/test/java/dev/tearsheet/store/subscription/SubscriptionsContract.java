package dev.tearsheet.store.subscription;

import static dev.tearsheet.store.Fixtures.IKIGAI;
import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.STOICS;
import static dev.tearsheet.store.Fixtures.address;
import static dev.tearsheet.store.Fixtures.days;
import static dev.tearsheet.store.Fixtures.minutes;
import static dev.tearsheet.store.Fixtures.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.StoreContract;
import dev.tearsheet.store.ledger.SqlReports;
import dev.tearsheet.subscriber.Consent;
import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscription.Confirmation;
import dev.tearsheet.subscription.KeptBack;
import dev.tearsheet.subscription.Notice;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Question;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import dev.tearsheet.subscription.Transition;
import dev.tearsheet.subscription.clock.LastLesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link dev.tearsheet.subscription.Subscriptions} keeps to. */
abstract class SubscriptionsContract extends StoreContract {
    private static final String ANN = "ann@example.org";

    SubscriptionsContract(Engine engine) {
        super(engine);
    }

    @Test
    void a_new_subscription_awaits_its_confirmation() {
        Subscription ann = given.awaiting(ANN);

        assertThat(ann.state()).isEqualTo(new State.AwaitingConfirmation());
        assertThat(ann.run()).isEqualTo(1);
        assertThat(ann.generation()).isEqualTo(1);
        assertThat(ann.inFlight()).isFalse();
        assertThat(given.subscriptions.find(ann.id())).contains(ann);
        assertThat(given.subscriptions.find(ann.subscriber(), IKIGAI)).contains(ann);
        assertThat(given.subscriptions.find(ann.subscriber(), STOICS)).isEmpty();
        assertThat(given.subscriptions.find(new SubscriptionId(4711))).isEmpty();
    }

    @Test
    void a_second_request_finds_the_same_subscription_and_keeps_its_consent_beside_the_first() {
        Subscription ann = given.awaiting(ANN);

        assertThat(given.awaiting(ANN)).isEqualTo(ann);
        assertThat(database.<Integer>read(handle -> handle.createQuery("select count(*) from consent")
                        .mapTo(Integer.class)
                        .one()))
                .isEqualTo(2);
    }

    @Test
    void many_requests_at_once_make_one_subscription() {
        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(i -> given.awaiting(ANN))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void all_subscriptions_of_one_reader_come_oldest_first() {
        Subscription first = given.awaiting(ANN);
        Subscription second = given.subscriptions.findOrAdd(
                first.subscriber(), STOICS, new Consent(Consent.Source.PAGE, NOON, "page"));
        given.awaiting("bob@example.org");

        assertThat(given.subscriptions.of(first.subscriber())).containsExactly(first, second);
    }

    static Stream<State> states() {
        return Stream.of(
                new State.AwaitingConfirmation(),
                new State.Active(days(1)),
                new State.Paused(days(9)),
                new State.Suspended(days(9), days(6)),
                new State.Active(days(1), Optional.empty(), Optional.of(days(-1))),
                new State.Active(days(1), Optional.empty(), Optional.empty(), true, false),
                new State.Active(days(1), Optional.of(days(2)), Optional.empty(), false, true),
                new State.Completed(NOON),
                new State.Ended(State.Ended.Reason.COMPLAINT, NOON));
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_saved_subscription_is_read_as_it_was(State state) {
        Subscription ann = given.awaiting(ANN);
        Subscription changed = ann.newRun()
                .withReceived(0, new LastLesson(minutes(3), LocalDate.of(2026, 3, 3)))
                .withReceived(70, new LastLesson(days(2), LocalDate.of(2026, 3, 4)))
                .withFailedDay()
                .with(state);
        Subscription read = given.saved(changed);

        assertThat(read.version()).isEqualTo(ann.version() + 1);
        assertThat(read).usingRecursiveComparison().ignoringFields("version").isEqualTo(changed);
    }

    @Test
    void of_two_changes_at_once_one_is_kept() {
        Subscription read = given.active(ANN, days(1));
        long kept = IntStream.range(0, 8)
                .parallel()
                .filter(i -> save(read.dueAt(days(2 + i))))
                .count();

        assertThat(kept).isEqualTo(1);
        assertThat(given.again(read).version()).isEqualTo(read.version() + 1);
    }

    @Test
    void a_step_from_a_stale_reading_plans_no_mail_and_uses_no_confirmation() {
        Subscription stale = given.awaiting(ANN);
        Confirmation asked = ask(stale, "hash", "first");
        given.saved(stale.dueAt(days(1)));

        assertThat(given.subscriptions.save(
                        new Transition(stale.dueAt(days(2)), List.of(notice(Purpose.WELCOME, stale, ANN, "welcome"))),
                        Optional.of(asked)))
                .isFalse();
        assertThat(given.subscriptions.liveConfirmation(stale.id(), Question.JOIN, minutes(1)))
                .contains(asked);
        assertThat(purposesTo(ANN)).containsExactly(Purpose.CONFIRM);
    }

    @Test
    void of_notices_that_were_kept_with_a_step_it_knows_which_go_out() {
        Subscription ann = given.active(ANN, days(1));
        List<Notice> all = IntStream.range(0, 6)
                .mapToObj(i -> notice(Purpose.AGAIN, ann, ANN, "again" + i))
                .toList();
        given.subscriptions.save(new Transition(ann, all), Optional.empty());

        assertThat(all).extracting(given.subscriptions::isPlanned).containsExactly(true, true, true, true, true, false);
        assertThat(given.subscriptions.isPlanned(notice(Purpose.WELCOME, ann, ANN, "welcome")))
                .isFalse();
    }

    @Test
    void of_a_notice_that_was_kept_back_it_tells_the_limit_and_until_when() {
        Subscription ann = given.active(ANN, days(1));
        for (int i = 0; i < 5; i++) {
            given.at(minutes(i));
            Notice again = notice(Purpose.AGAIN, ann, ANN, "again" + i);
            given.subscriptions.save(new Transition(given.again(ann), List.of(again)), Optional.empty());
        }

        given.at(minutes(10));
        assertThat(given.subscriptions.keptBack(notice(Purpose.AGAIN, ann, ANN, "again4")))
                .isEmpty();
        assertThat(given.subscriptions.keptBack(notice(Purpose.STATUS, ann, ANN, "status")))
                .isEmpty();
        KeptBack kept = given.subscriptions
                .keptBack(notice(Purpose.AGAIN, ann, ANN, "one more"))
                .orElseThrow();
        assertThat(kept.until()).contains(days(1));
        assertThat(kept.words())
                .isEqualTo("the limit limits.lessons-again-per-day (5) is reached until 2026-03-03 12:00 UTC");
    }

    @Test
    void a_notice_to_an_address_that_is_never_mailed_is_kept_back_for_good() {
        Subscription ann = given.active(ANN, days(1));
        given.subscribers.suppress(new Suppression(address(ANN), Suppression.Reason.COMPLAINT, minutes(1)));

        assertThat(given.subscriptions.keptBack(notice(Purpose.STATUS, ann, ANN, "status")))
                .contains(KeptBack.SUPPRESSED);
    }

    @Test
    void a_request_keeps_its_confirmation_and_plans_the_mail() {
        Subscription ann = given.awaiting(ANN);
        Confirmation asked = ask(ann, "hash", "first");

        assertThat(given.subscriptions.confirmation("hash")).contains(asked);
        assertThat(given.subscriptions.confirmation("other")).isEmpty();
        assertThat(given.subscriptions.liveConfirmation(ann.id(), Question.JOIN, minutes(1)))
                .contains(asked);
        assertThat(purposesTo(ANN)).containsExactly(Purpose.CONFIRM);
    }

    @Test
    void while_a_confirmation_is_open_another_request_gets_that_one() {
        Subscription ann = given.awaiting(ANN);
        Confirmation first = ask(ann, "hash", "first");

        assertThat(given.subscriptions.request(
                        given.confirmation(ann, "later", days(6)), notice(Purpose.CONFIRM, ann, ANN, "second")))
                .isEqualTo(first);
        assertThat(given.subscriptions.confirmation("later")).isEmpty();
        assertThat(purposesTo(ANN)).containsExactly(Purpose.CONFIRM, Purpose.CONFIRM);
    }

    @Test
    void an_expired_confirmation_is_replaced_but_still_known() {
        Subscription ann = given.awaiting(ANN);
        Confirmation first = ask(ann, "hash", "first");
        Confirmation fresh = given.confirmation(ann, "fresh", days(7));

        assertThat(given.subscriptions.request(fresh, notice(Purpose.CONFIRM, ann, ANN, "second")))
                .isEqualTo(fresh);
        assertThat(given.subscriptions.liveConfirmation(ann.id(), Question.JOIN, days(7)))
                .contains(fresh);
        assertThat(given.subscriptions.confirmation("hash")).contains(first);
    }

    @Test
    void of_many_requests_at_once_one_confirmation_and_one_mail_come() {
        Subscription ann = given.awaiting(ANN);
        List<Confirmation> counting = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> ask(ann, "hash " + i, "once " + i))
                .distinct()
                .toList();

        assertThat(counting).hasSize(1);
        assertThat(purposesTo(ANN)).hasSize(1);
    }

    @Test
    void a_confirmation_is_used_once() {
        Subscription ann = given.awaiting(ANN);
        Confirmation asked = ask(ann, "hash", "first");
        given.at(minutes(5));

        assertThat(given.subscriptions.save(new Transition(ann.dueAt(days(1)), List.of()), Optional.of(asked)))
                .isTrue();
        assertThat(given.subscriptions.confirmation("hash").orElseThrow().used())
                .contains(minutes(5));
        assertThat(given.subscriptions.liveConfirmation(ann.id(), Question.JOIN, minutes(6)))
                .isEmpty();

        Subscription again = given.again(ann);
        assertThat(given.subscriptions.save(new Transition(again.dueAt(days(2)), List.of()), Optional.of(asked)))
                .isFalse();
        assertThat(given.again(ann)).isEqualTo(again);
    }

    @Test
    void a_step_plans_its_mails() {
        Subscription ann = given.awaiting(ANN);

        assertThat(given.subscriptions.save(
                        new Transition(ann.dueAt(days(1)), List.of(notice(Purpose.WELCOME, ann, ANN, "welcome"))),
                        Optional.empty()))
                .isTrue();
        assertThat(purposesTo(ANN)).containsExactly(Purpose.WELCOME);
    }

    @Test
    void who_leaves_gets_the_goodbye_but_nothing_else_that_waits() {
        Subscription ann = given.active(ANN, days(1));
        given.ledger.plan(notice(Purpose.CONFIRM, ann, ANN, "confirm"), NOON);
        given.ledger.plan(notice(Purpose.WELCOME, ann, ANN, "welcome"), NOON);
        Subscription left = ann.with(new State.Ended(State.Ended.Reason.LEFT, NOON));
        given.subscriptions.save(
                new Transition(left, List.of(notice(Purpose.GOODBYE, ann, ANN, "goodbye"))), Optional.empty());

        assertThat(purposesTo(ANN)).containsExactly(Purpose.CONFIRM, Purpose.GOODBYE);
    }

    @Test
    void a_pause_cancels_the_issue_that_is_claimed_but_not_its_own_mail() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch issue = given.claimedLesson(0, NOON).get(0).dispatch();
        Subscription paused = given.again(ann).with(new State.Paused(days(30)));
        given.subscriptions.save(
                new Transition(paused, List.of(notice(Purpose.PAUSED, ann, ANN, "paused"))), Optional.empty());

        assertThat(given.stateOf(issue)).isEqualTo(DispatchState.CANCELLED);
        assertThat(given.again(ann).inFlight()).isFalse();
        assertThat(given.ledger.stillClaimed("node-1", List.of(issue))).isEmpty();
        assertThat(purposesTo(ANN)).containsExactly(Purpose.PAUSED);
    }

    @Test
    void a_restart_cancels_the_issue_of_the_run_before() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch issue = given.claimedLesson(0, NOON).get(0).dispatch();
        Subscription again = given.saved(given.again(ann).newRun().dueAt(days(1)));

        assertThat(given.stateOf(issue)).isEqualTo(DispatchState.CANCELLED);
        assertThat(again.inFlight()).isFalse();
    }

    @Test
    void a_change_of_an_active_subscription_leaves_its_issue_on_its_way() {
        Subscription ann = given.active(ANN, NOON);
        Dispatch issue = given.claimedLesson(0, NOON).get(0).dispatch();
        Subscription after = given.saved(given.again(ann).withFailedDay());

        assertThat(after.inFlight()).isTrue();
        assertThat(given.ledger.stillClaimed("node-1", List.of(issue))).containsExactly(issue.id());
    }

    private boolean save(Subscription after) {
        return given.subscriptions.save(new Transition(after, List.of()), Optional.empty());
    }

    private Confirmation ask(Subscription subscription, String hash, String once) {
        return given.subscriptions.request(
                given.confirmation(subscription, hash, NOON), notice(Purpose.CONFIRM, subscription, ANN, once));
    }

    private List<Purpose> purposesTo(String address) {
        return new SqlReports(database)
                .timeline(address(address)).stream()
                        .filter(row -> row.state() == DispatchState.PLANNED)
                        .map(row -> row.dispatch().purpose())
                        .toList();
    }
}
