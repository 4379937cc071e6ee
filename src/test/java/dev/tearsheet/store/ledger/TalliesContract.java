package dev.tearsheet.store.ledger;

import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.accepted;
import static dev.tearsheet.store.Fixtures.deferred;
import static dev.tearsheet.store.Fixtures.doubtful;
import static dev.tearsheet.store.Fixtures.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Settlement;
import dev.tearsheet.delivery.upkeep.Tallies.Difference;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.Fixtures;
import dev.tearsheet.store.StoreContract;
import dev.tearsheet.store.subscriber.SqlForgetting;
import dev.tearsheet.store.subscription.SqlEnrolling;
import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscription.Limits;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.Transition;
import dev.tearsheet.subscription.joining.Enrolling.NewReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link SqlTallies} keeps to: whatever is written, the figures are those that counting all rows gives. */
abstract class TalliesContract extends StoreContract {
    private static final int STEPS = 400;
    private static final int READERS = 25;

    private final Random random = new Random(20261130);
    private final List<Dispatch> inHands = new ArrayList<>();
    private final List<Dispatch> out = new ArrayList<>();
    private SqlTallies tallies;
    private Instant now = NOON;
    private int ordinal;

    TalliesContract(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void tallies() {
        tallies = new SqlTallies(database);
    }

    @Test
    void whatever_is_written_the_figures_are_those_of_a_count() {
        for (int i = 0; i < STEPS; i++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(300)));
            given.at(now);
            step();
            if (i % 50 == 0) {
                assertThat(tallies.recount()).as("after step " + i).isEmpty();
            }
        }

        assertThat(tallies.recount()).isEmpty();
        assertThat(new SqlReports(database).dispatches()).isEqualTo(counted());
        while (tallies.addUp(7) == 7) {
            assertThat(tallies.recount()).isEmpty();
        }
        assertThat(new SqlReports(database).dispatches()).isEqualTo(counted()).containsKey(DispatchState.ACCEPTED);
        assertThat(database.<Integer>read(h -> h.createQuery("select count(*) from tally_change")
                        .mapTo(Integer.class)
                        .one()))
                .isZero();
    }

    @Test
    void a_figure_that_is_wrong_is_put_right_and_told() {
        given.active("ann@example.org", NOON);
        given.awaiting("bob@example.org");
        while (tallies.addUp(100) == 100) {}
        database.change(h -> h.execute("update tally set figure = 41 where state = 'ACTIVE'"));

        assertThat(tallies.recount()).containsExactly(new Difference("ikigai", "readers active", -40));

        assertThat(new SqlReports(database).campaigns())
                .singleElement()
                .matches(f -> f.active() == 1 && f.awaiting() == 1);
        assertThat(tallies.recount()).isEmpty();
    }

    private void step() {
        switch (random.nextInt(14)) {
            case 0, 1 -> enrol();
            case 2 -> given.awaiting(anybody());
            case 3, 4, 5 -> claim();
            case 6, 7, 8 -> settle();
            case 9 -> become(new State.Paused(now.plus(Duration.ofDays(2))));
            case 10 -> become(new State.Suspended(now.plus(Duration.ofDays(2)), now));
            case 11 -> become(new State.Ended(State.Ended.Reason.LEFT, now));
            case 12 -> notice();
            default -> rarely();
        }
    }

    private void rarely() {
        switch (random.nextInt(5)) {
            case 0 ->
                given.subscribers.suppress(
                        new Suppression(Fixtures.address(anybody()), Suppression.Reason.UNREACHABLE, now));
            case 1 -> again();
            case 2 -> new SqlForgetting(database).lapsed(now.plus(Duration.ofDays(60)), 3);
            case 3 -> new SqlRetention(database).forgetMails(0, 5, now);
            default -> given.ledger.abandoned("node-1", now.plus(Duration.ofDays(1)));
        }
    }

    private void enrol() {
        List<NewReader> some = Stream.of(anybody(), anybody(), anybody())
                .map(a -> new NewReader(Fixtures.address(a), Optional.empty(), "said so"))
                .toList();
        new SqlEnrolling(database, Limits.usual())
                .add(some, Fixtures.IKIGAI, (s, p, wanted) -> new Transition(s.dueAt(now), List.of()), true, now);
    }

    private void notice() {
        given.ledger.plan(Fixtures.notice(Purpose.WELCOME, anybody(), "once " + random.nextInt()), now);
    }

    private void claim() {
        List<Claimed> claimed = new ArrayList<>(given.claimedLesson(ordinal++, now));
        claimed.addAll(given.ledger.claimPlanned(Fixtures.leaseOf("node-1", now), now, 5));
        claimed.forEach(c -> inHands.add(c.dispatch()));
    }

    private void settle() {
        List<Settlement> ends = inHands.stream()
                .filter(d -> random.nextInt(3) > 0)
                .map(this::end)
                .toList();
        inHands.removeIf(d -> ends.stream().anyMatch(e -> e.dispatch().equals(d)));
        ends.forEach(e -> out.add(e.dispatch()));
        given.ledger.settle("node-1", ends, (s, end) -> s.isActive() ? s.dueAt(now.plus(Duration.ofDays(1))) : s);
    }

    private Settlement end(Dispatch dispatch) {
        return switch (random.nextInt(6)) {
            case 0 -> refused(dispatch, now);
            case 1 -> doubtful(dispatch, now);
            case 2 -> deferred(dispatch, now, now.plus(Duration.ofHours(1)));
            default -> accepted(dispatch, now);
        };
    }

    private void again() {
        List<DispatchId> some = out.stream()
                .map(Dispatch::id)
                .filter(d -> random.nextInt(4) == 0)
                .toList();
        SqlSecondThoughts thoughts = new SqlSecondThoughts(database);
        thoughts.takeAsSent(some, now);
        thoughts.sendAgain(some, now);
    }

    private void become(State state) {
        Subscription subscription = given.awaiting(anybody());
        given.subscriptions.save(new Transition(subscription.with(state), List.of()), Optional.empty());
    }

    private String anybody() {
        return "r" + random.nextInt(READERS) + "@example.org";
    }

    private Map<DispatchState, Long> counted() {
        Map<DispatchState, Long> counts = new TreeMap<>();
        database.read(h -> h.createQuery("select state, count(*) as mails from dispatch group by state")
                .map((row, context) -> counts.put(DispatchState.valueOf(row.getString("state")), row.getLong("mails")))
                .list());
        return counts;
    }
}
