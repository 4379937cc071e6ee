package dev.tearsheet.store;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.tearsheet.subscription.LastLesson;
import dev.tearsheet.subscription.Received;
import dev.tearsheet.subscription.Rhythm;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** Writes what a subscription has become over its row; each time its version grows by one. */
final class SubscriptionRow {
    // Everything about a subscription that can change.
    private static final String UPDATE = """
            update subscription set subscriber = :subscriber, run = :run, state = :state, due = :due, slot = :slot, suspended = :suspended,
                over = :over, reason = :reason, own_at = :own_at, own_zone = :own_zone, own_days = :own_days,
                ahead_on = :ahead_on, received = :received, last_at = :last_at, last_date = :last_date, in_flight = :in_flight,
                failed_days = :failed_days, generation = :generation, version = version + 1
            where id = :id
            """;

    // A subscription whose first step was taken before it had a row.
    private static final String INSERT = """
            insert into subscription (id, campaign, since, subscriber, run, state, due, slot, suspended, over, reason,
                own_at, own_zone, own_days, ahead_on, received, last_at, last_date, in_flight, failed_days, generation, version)
            <given> values (:id, :campaign, :since, :subscriber, :run, :state, :due, :slot, :suspended, :over, :reason,
                :own_at, :own_zone, :own_days, :ahead_on, :received, :last_at, :last_date, :in_flight, :failed_days,
                :generation, :version + 1)
            """;

    private SubscriptionRow() {}

    /** Makes rows; their numbers must be of {@link Dialect#reserve}. */
    static void insert(Handle handle, Dialect dialect, Collection<Subscription> subscriptions, Instant since) {
        if (subscriptions.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(INSERT).define("given", dialect.given());
        for (Subscription subscription : subscriptions) {
            bindState(batch, subscription.state());
            bindRhythm(batch, subscription.rhythm());
            bindProgress(batch, subscription)
                    .bind("campaign", subscription.campaign().value())
                    .bind("since", since.toEpochMilli())
                    .bind("version", subscription.version())
                    .add();
        }
        batch.execute();
    }

    /** The rows must be locked. */
    static void write(Handle handle, Collection<Subscription> subscriptions) {
        if (subscriptions.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(UPDATE);
        for (Subscription subscription : subscriptions) {
            bindState(batch, subscription.state());
            bindRhythm(batch, subscription.rhythm());
            bindProgress(batch, subscription).add();
        }
        batch.execute();
    }

    private static void bindRhythm(PreparedBatch batch, Rhythm rhythm) {
        String days = rhythm.days().stream()
                .sorted()
                .map(day -> String.valueOf(day.getValue()))
                .collect(Collectors.joining());
        batch.bind("own_at", rhythm.at().map(LocalTime::toString).orElse(null))
                .bind("own_zone", rhythm.zone().map(ZoneId::getId).orElse(null))
                .bind("own_days", days)
                .bind("ahead_on", rhythm.ahead().map(Object::toString).orElse(null));
    }

    private static PreparedBatch bindProgress(PreparedBatch batch, Subscription subscription) {
        return batch.bind("id", subscription.id().value())
                .bind("subscriber", subscription.subscriber().value())
                .bind(
                        "slot",
                        subscription.slotAhead().map(Instant::toEpochMilli).orElse(null))
                .bind("run", subscription.run())
                .bind("received", subscription.received().toString())
                .bind(
                        "last_at",
                        subscription.last().map(l -> l.at().toEpochMilli()).orElse(null))
                .bind(
                        "last_date",
                        subscription
                                .last()
                                .map(LastLesson::date)
                                .map(Object::toString)
                                .orElse(null))
                .bind("in_flight", subscription.inFlight() ? 1 : 0)
                .bind("failed_days", subscription.failedDays())
                .bind("generation", subscription.generation());
    }

    static void bindState(SqlStatement<?> statement, State state) {
        Instant over = null;
        String reason = null;
        if (state instanceof State.Completed completed) {
            over = completed.at();
        } else if (state instanceof State.Ended ended) {
            over = ended.at();
            reason = ended.reason().name();
        }
        statement
                .bind("state", word(state))
                .bind("due", state.due().map(Instant::toEpochMilli).orElse(null))
                .bind("over", over == null ? null : (Long) over.toEpochMilli())
                .bind("reason", reason)
                .bind("suspended", suspended(state).map(Instant::toEpochMilli).orElse(null));
    }

    private static Optional<Instant> suspended(State state) {
        if (state instanceof State.Active active) {
            return active.suspended();
        }
        return state instanceof State.Suspended suspension ? Optional.of(suspension.since()) : Optional.empty();
    }

    /** A suspension is a rest with a time in the column of its own. */
    private static String word(State state) {
        if (state instanceof State.AwaitingConfirmation) {
            return "AWAITING";
        }
        if (state instanceof State.Suspended) {
            return "PAUSED";
        }
        return state.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    /** The same subscription, in flight or not. */
    static Subscription inFlight(Subscription subscription, boolean inFlight) {
        return with(subscription, subscription.received(), inFlight, subscription.version());
    }

    /** The same subscription, with a lesson that it has had; when is not told. */
    static Subscription received(Subscription subscription, int ordinal) {
        return with(
                subscription, subscription.received().with(ordinal), subscription.inFlight(), subscription.version());
    }

    /** The subscription as it is read again after it was written. */
    static Subscription written(Subscription subscription) {
        return with(subscription, subscription.received(), subscription.inFlight(), subscription.version() + 1);
    }

    private static Subscription with(Subscription subscription, Received received, boolean inFlight, long version) {
        return new Subscription(
                subscription.id(),
                subscription.subscriber(),
                subscription.campaign(),
                subscription.run(),
                subscription.state(),
                received,
                subscription.last(),
                inFlight,
                subscription.failedDays(),
                subscription.rhythm(),
                subscription.generation(),
                version);
    }
}
