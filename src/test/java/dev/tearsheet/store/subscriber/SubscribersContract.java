package dev.tearsheet.store.subscriber;

import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.address;
import static dev.tearsheet.store.Fixtures.minutes;
import static dev.tearsheet.store.Fixtures.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.StoreContract;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.SubscriberId;
import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Subscription;
import org.junit.jupiter.api.Test;

/** What every {@link dev.tearsheet.subscriber.Subscribers} keeps to. */
abstract class SubscribersContract extends StoreContract {
    private static final Optional<ZoneId> OSLO = Optional.of(ZoneId.of("Europe/Oslo"));

    SubscribersContract(Engine engine) {
        super(engine);
    }

    @Test
    void a_new_address_becomes_a_subscriber_with_its_zone() {
        Subscriber ann = given.subscribers.findOrAdd(address("Ann@Example.org"), OSLO, NOON);

        assertThat(ann.address()).isEqualTo(address("Ann@Example.org"));
        assertThat(ann.zone()).isEqualTo(OSLO);
        assertThat(ann.since()).isEqualTo(NOON);
        assertThat(given.subscribers.find(ann.id())).contains(ann);
    }

    @Test
    void the_same_person_is_found_whatever_the_case_of_the_letters() {
        Subscriber ann = given.subscribers.findOrAdd(address("Ann@Example.org"), OSLO, NOON);

        assertThat(given.subscribers.findOrAdd(address("ann@example.ORG"), Optional.empty(), minutes(1)))
                .isEqualTo(ann);
        assertThat(given.subscribers.find(address("ANN@example.org"))).contains(ann);
    }

    @Test
    void an_address_with_letters_beyond_ascii_comes_back_as_it_was_typed() {
        Subscriber reader = given.reader("jörg@bücher.example");

        assertThat(given.subscribers.find(address("JÖRG@xn--bcher-kva.example")))
                .contains(reader);
        assertThat(reader.address().toString()).isEqualTo("jörg@bücher.example");
    }

    @Test
    void a_stranger_is_not_found() {
        assertThat(given.subscribers.find(address("ann@example.org"))).isEmpty();
        assertThat(given.subscribers.find(new SubscriberId(4711))).isEmpty();
    }

    @Test
    void many_requests_at_once_make_one_subscriber() {
        List<Subscriber> found = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> given.reader("ann@example.org"))
                .distinct()
                .toList();

        assertThat(found).hasSize(1);
    }

    @Test
    void a_suppressed_address_is_known_with_its_first_reason() {
        Suppression first = new Suppression(address("ann@example.org"), Suppression.Reason.COMPLAINT, NOON);
        given.subscribers.suppress(first);
        given.subscribers.suppress(
                new Suppression(address("ANN@example.org"), Suppression.Reason.OPERATOR, minutes(1)));

        assertThat(given.subscribers.suppression(address("Ann@example.org"))).contains(first);
        assertThat(given.subscribers.suppression(address("bob@example.org"))).isEmpty();
    }

    @Test
    void suppressions_are_listed_by_pages_and_can_be_taken_back_once() {
        SqlSuppressions suppressions = new SqlSuppressions(database);
        for (String who : List.of("c", "a", "b")) {
            given.subscribers.suppress(new Suppression(
                    address(who + "@example.org"), Suppression.Reason.OPERATOR, NOON, "asked by " + who));
        }
        List<Suppression> page = suppressions.list("", 2);

        assertThat(page).extracting(s -> s.address().local()).containsExactly("a", "b");
        assertThat(suppressions.list(page.get(1).address().key(), 2))
                .singleElement()
                .matches(s -> s.note().equals("asked by c"));
        assertThat(suppressions.lift(address("B@example.org"), "she phoned", minutes(1)))
                .contains(page.get(1));
        assertThat(suppressions.lift(address("b@example.org"), "again", minutes(1)))
                .isEmpty();
        assertThat(given.subscribers.suppression(address("b@example.org"))).isEmpty();
    }

    @Test
    void what_waits_for_an_address_is_cancelled_when_it_is_suppressed() {
        Subscription ann = given.active("ann@example.org", NOON);
        var issue = given.claimedLesson(0, NOON).get(0).dispatch();
        given.subscribers.suppress(
                new Suppression(address("ann@example.org"), Suppression.Reason.UNREACHABLE, minutes(1)));

        assertThat(given.stateOf(issue)).isEqualTo(DispatchState.CANCELLED);
        assertThat(given.again(ann).inFlight()).isFalse();
        assertThat(given.ledger.plan(notice(Purpose.HELP, "Ann@example.org", "help"), minutes(2)))
                .isFalse();
    }
}
