package dev.tearsheet.store.subscription;

import static dev.tearsheet.store.Fixtures.IKIGAI;
import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.address;
import static dev.tearsheet.store.Fixtures.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.tearsheet.store.Engine;
import dev.tearsheet.store.Fixtures;
import dev.tearsheet.store.StoreContract;
import dev.tearsheet.store.ledger.SqlReports;
import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscription.Limits;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.Transition;
import dev.tearsheet.subscription.joining.Added;
import dev.tearsheet.subscription.joining.Enrolling.FirstStep;
import dev.tearsheet.subscription.joining.Enrolling.NewReader;
import org.junit.jupiter.api.Test;

/** What {@link SqlEnrolling} keeps to. */
abstract class EnrollingContract extends StoreContract {
    private static final FirstStep DUE_TOMORROW =
            (subscription, reader, wanted) -> new Transition(subscription.dueAt(days(1)), List.of());

    EnrollingContract(Engine engine) {
        super(engine);
    }

    @Test
    void new_readers_are_due_and_it_is_noted_how_they_said_yes() {
        NewReader ann =
                new NewReader(address("Ann@example.org"), Optional.of(ZoneId.of("Europe/Berlin")), "at the fair");

        assertThat(add(DUE_TOMORROW, ann)).containsExactly(Added.NOW);

        Subscription subscription = of("ann@example.org");
        assertThat(subscription.state().due()).contains(days(1));
        assertThat(given.subscribers
                        .find(address("ann@example.org"))
                        .orElseThrow()
                        .zone())
                .contains(ZoneId.of("Europe/Berlin"));
        assertThat(new SqlReports(database).readers(Optional.of(IKIGAI), 0, 10))
                .singleElement()
                .matches(r -> r.consent().equals("operator: at the fair"));
    }

    @Test
    void nobody_is_added_twice_or_brought_back_and_the_results_are_in_order() {
        given.active("on@example.org", days(3));
        given.left(given.active("left@example.org", days(3)));
        given.awaiting("waits@example.org");
        given.subscribers.suppress(new Suppression(address("never@example.org"), Suppression.Reason.COMPLAINT, NOON));

        List<Added> added = add(
                DUE_TOMORROW,
                reader("new@example.org"),
                reader("on@example.org"),
                reader("NEW@example.org"),
                reader("never@example.org"),
                reader("left@example.org"),
                reader("waits@example.org"));

        assertThat(added)
                .containsExactly(
                        Added.NOW, Added.ALREADY_ON, Added.ALREADY_ON, Added.COMPLAINED, Added.LEFT, Added.NOW);
        assertThat(of("on@example.org").state().due()).contains(days(3));
        assertThat(of("left@example.org").isLive()).isFalse();
        assertThat(given.subscribers.find(address("never@example.org"))).isEmpty();
    }

    @Test
    void the_same_once_more_changes_nothing_but_other_words_are_kept_beside_the_first() {
        NewReader ann = new NewReader(address("ann@example.org"), Optional.empty(), "at the fair");
        add(DUE_TOMORROW, ann);
        List<Map<String, Object>> before = all();

        assertThat(add(DUE_TOMORROW, ann)).containsExactly(Added.ALREADY_ON);
        assertThat(all()).isEqualTo(before);

        add(DUE_TOMORROW, new NewReader(address("ann@example.org"), Optional.empty(), "by letter"));
        assertThat(all()).hasSize(2);
    }

    @Test
    void numbers_of_subscriptions_go_on_after_those_that_were_given_in_advance() {
        Subscription before = given.awaiting("one@example.org");
        add(DUE_TOMORROW, reader("two@example.org"), reader("three@example.org"));
        Subscription after = given.awaiting("four@example.org");

        assertThat(List.of(before, of("two@example.org"), of("three@example.org"), after))
                .extracting(s -> s.id().value())
                .doesNotHaveDuplicates();
        assertThat(given.again(after).isLive()).isFalse();
    }

    @Test
    void many_at_once_and_their_notices_are_planned() {
        FirstStep welcomed = (subscription, reader, wanted) -> new Transition(
                subscription.dueAt(days(1)),
                List.of(Fixtures.notice(
                        Purpose.WELCOME, subscription, reader.address().toString(), "welcome " + subscription.id())));
        NewReader[] readers = IntStream.range(0, 300)
                .mapToObj(i -> reader("r" + i + "@example.org"))
                .toArray(NewReader[]::new);

        assertThat(add(welcomed, readers)).hasSize(300).containsOnly(Added.NOW);
        assertThat(add(welcomed, readers)).hasSize(300).containsOnly(Added.ALREADY_ON);

        assertThat(given.ledger.claimPlanned(Fixtures.LEASE, NOON, 1000)).hasSize(300);
    }

    @Test
    void who_said_yes_again_is_brought_back_but_never_who_complained_or_was_suppressed_by_hand() {
        given.left(given.active("left@example.org", days(3)));
        given.active("on@example.org", days(3));
        for (Suppression.Reason reason : Suppression.Reason.values()) {
            given.subscribers.suppress(new Suppression(address(reason + "@example.org"), reason, NOON));
        }

        List<Added> added = new SqlEnrolling(database, Limits.usual())
                .add(
                        List.of(
                                reader("left@example.org"),
                                reader("on@example.org"),
                                reader("unreachable@example.org"),
                                reader("complaint@example.org"),
                                reader("operator@example.org")),
                        IKIGAI,
                        DUE_TOMORROW,
                        true,
                        NOON);

        assertThat(added).containsExactly(Added.BACK, Added.ALREADY_ON, Added.NOW, Added.COMPLAINED, Added.SUPPRESSED);
        assertThat(of("left@example.org").isLive()).isTrue();
        assertThat(given.subscribers.suppression(address("unreachable@example.org")))
                .isEmpty();
        assertThat(given.subscribers.suppression(address("complaint@example.org")))
                .isPresent();
    }

    private List<Added> add(FirstStep step, NewReader... readers) {
        return new SqlEnrolling(database, Limits.usual()).add(Stream.of(readers).toList(), IKIGAI, step, false, NOON);
    }

    /** The subscriptions with all that was said, but not by whom. */
    private List<Map<String, Object>> all() {
        return database.read(handle -> handle.createQuery("""
                        select consent.note, subscription.* from subscription
                        join consent on consent.subscription = subscription.id order by consent.id
                        """).mapToMap().list());
    }

    private Subscription of(String address) {
        return given.subscriptions
                .find(given.subscribers.find(address(address)).orElseThrow().id(), IKIGAI)
                .orElseThrow();
    }

    private static NewReader reader(String address) {
        return new NewReader(address(address), Optional.empty(), "said so");
    }
}
