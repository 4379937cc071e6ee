package dev.tearsheet.store.subscription;

import static dev.tearsheet.store.Fixtures.IKIGAI;
import static dev.tearsheet.store.Fixtures.LEASE;
import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.address;
import static dev.tearsheet.store.Fixtures.days;
import static dev.tearsheet.store.Fixtures.minutes;
import static dev.tearsheet.store.Fixtures.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import dev.tearsheet.campaign.timing.Country;
import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.Pick;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.Fixtures;
import dev.tearsheet.store.StoreContract;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Confirmation;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Question;
import dev.tearsheet.subscription.Rhythm;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.Transition;
import dev.tearsheet.subscription.Waits;
import org.junit.jupiter.api.Test;

/** What the store keeps to for what readers order by mail. */
abstract class MailLifeContract extends StoreContract {
    private static final String ANN = "ann@example.org";
    private static final String NEW = "ann@new.example";

    MailLifeContract(Engine engine) {
        super(engine);
    }

    @Test
    void a_rhythm_and_a_slot_are_read_as_they_were() {
        Rhythm rhythm = new Rhythm(
                Optional.of(LocalTime.of(6, 45)),
                Optional.of(ZoneId.of("+02:00")),
                Optional.of(new Country("NO")),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                Optional.of(LocalDate.of(2026, 3, 2)),
                true,
                true,
                Optional.of(ZoneId.of("Asia/Tokyo")));
        State ahead = new State.Active(NOON, Optional.of(days(1)));
        Subscription read = given.saved(given.awaiting(ANN).with(rhythm).with(ahead));

        assertThat(read.rhythm()).isEqualTo(rhythm);
        assertThat(read.state()).isEqualTo(ahead);
    }

    @Test
    void one_scheduled_lesson_a_day_and_as_many_more_as_were_asked_for() {
        given.active(ANN, NOON);
        Claimed first = given.claimedLesson(0, NOON).get(0);
        given.ledger.settle("node-1", List.of(Fixtures.accepted(first.dispatch(), NOON)), (s, end) -> s.dueAt(NOON));
        assertThat(given.claimedLesson(1, NOON)).isEmpty();

        Subscription ann = given.again(first.subscription().orElseThrow());
        given.saved(ann.with(new State.Active(NOON, Optional.of(days(1)))));
        Claimed second = askedFor(1).get(0);
        assertThat(askedFor(2)).isEmpty();
        given.ledger.settle("node-1", List.of(Fixtures.accepted(second.dispatch(), NOON)), (s, end) -> s.dueAt(NOON));
        assertThat(askedFor(1)).as("a lesson that it has had").isEmpty();

        given.saved(given.again(ann).dueAt(NOON));
        Claimed third = askedFor(2).get(0);
        given.ledger.settle("node-1", List.of(Fixtures.refused(third.dispatch(), NOON)), (s, end) -> s.dueAt(NOON));
        assertThat(given.claimedLesson(2, NOON))
                .as("by itself on the same date")
                .isEmpty();
        given.saved(given.again(ann).dueAt(NOON));
        assertThat(askedFor(2)).hasSize(1);
    }

    private List<Claimed> askedFor(int ordinal) {
        return given.ledger
                .claimDue(
                        LEASE,
                        NOON,
                        10,
                        (s, reader, others) ->
                                new Pick.Issue(s, Purpose.LESSON, Optional.of(ordinal), Fixtures.dateOf(NOON), true))
                .claimed();
    }

    @Test
    void many_addresses_of_one_mailbox_are_limited_as_one() {
        assertThat(given.ledger.plan(notice(Purpose.CONFIRM, "a.nn@gmail.com", "1"), NOON))
                .isTrue();
        assertThat(given.ledger.plan(notice(Purpose.CONFIRM, "ann+tea@gmail.com", "2"), minutes(5)))
                .isFalse();
        assertThat(given.ledger.plan(notice(Purpose.MOVE_CONFIRM, "Ann@gmail.com", "3"), minutes(5)))
                .isFalse();
        assertThat(given.ledger.plan(notice(Purpose.CONFIRM, "ann+tea@gmail.com", "4"), minutes(16)))
                .isTrue();
    }

    @Test
    void of_all_answers_a_person_gets_ten_a_day() {
        List<Purpose> some = List.of(Purpose.PAUSED, Purpose.RESUMED, Purpose.SETTINGS);
        long planned = IntStream.range(0, 15)
                .filter(i -> given.ledger.plan(notice(some.get(i % 3), ANN, "n" + i), minutes(i)))
                .count();

        assertThat(planned).isEqualTo(10);
        assertThat(given.ledger.plan(notice(Purpose.WELCOME, ANN, "welcome"), minutes(20)))
                .isTrue();
    }

    @Test
    void of_many_at_once_no_more_pass_than_may() {
        long planned = IntStream.range(0, 24)
                .parallel()
                .filter(i -> given.ledger.plan(notice(Purpose.STATUS, ANN, "s" + i), NOON))
                .count();

        assertThat(planned).isEqualTo(5);
    }

    @Test
    void questions_over_the_cap_of_a_domain_wait_their_turn() {
        IntStream.range(0, 21)
                .forEach(i -> given.ledger.plan(notice(Purpose.CONFIRM, "reader" + i + "@example.org", "c" + i), NOON));

        assertThat(given.ledger.claimPlanned(LEASE, NOON, 100)).hasSize(20);
        assertThat(given.ledger.claimPlanned(LEASE, minutes(60), 100)).hasSize(1);
    }

    @Test
    void a_new_question_takes_the_place_of_the_old_one_and_staying_voids_the_move() {
        Subscription ann = given.active(ANN, days(1));
        Confirmation first = question(ann, Question.MOVE, "1");
        given.subscriptions.save(new Transition(ann, List.of(), List.of(first), true), Optional.empty());
        ann = given.again(ann);
        Confirmation second = question(ann, Question.MOVE, "2");
        Confirmation stay = question(ann, Question.STAY, "3");
        given.at(minutes(1))
                .subscriptions
                .save(new Transition(ann, List.of(), List.of(second, stay), true), Optional.empty());

        assertThat(given.subscriptions.liveConfirmation(ann.id(), Question.MOVE, minutes(2)))
                .contains(second);
        given.subscriptions.save(new Transition(given.again(ann), List.of()), Optional.of(stay));
        assertThat(given.subscriptions.liveConfirmation(ann.id(), Question.MOVE, minutes(2)))
                .isEmpty();
    }

    @Test
    void a_subscription_that_moves_changes_places_with_one_that_is_over() {
        Subscription ann = given.active(ANN, days(1));
        Subscription over = given.left(given.active(NEW, days(1)));
        Subscriber to = given.subscribers.find(address(NEW)).orElseThrow();
        Subscription moved = given.saved(ann.of(to.id()));

        assertThat(moved.subscriber()).isEqualTo(to.id());
        assertThat(given.subscriptions.find(to.id(), IKIGAI)).contains(moved);
        assertThat(given.subscriptions
                        .find(ann.subscriber(), IKIGAI)
                        .orElseThrow()
                        .id())
                .isEqualTo(over.id());
    }

    private static Confirmation question(Subscription of, Question question, String hash) {
        return new Confirmation(
                of.id(),
                question,
                Optional.of(address(NEW)),
                "nonce " + hash,
                hash,
                NOON,
                NOON.plus(Waits.USUAL.of(question)),
                Optional.empty());
    }
}
