package dev.tearsheet.store.subscription;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.tearsheet.store.Bulk;
import dev.tearsheet.store.Dialect;
import dev.tearsheet.store.Values;
import dev.tearsheet.subscription.Received;
import dev.tearsheet.subscription.Rhythm;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.clock.LastLesson;
import org.jdbi.v3.core.Handle;

/** Writes what a subscription has become over its row; each time its version grows by one. */
public final class SubscriptionRow {
    // Everything about a subscription that can change.
    private static final String SET = """
            state = ?, due = ?, slot = ?, suspended = ?, rested = ?, all_at_once = ?, over = ?, reason = ?,
            own_at = ?, own_zone = ?, own_country = ?, own_days = ?, ahead_on = ?, plain = ?, goes_first = ?, zone_hint = ?,
            subscriber = ?, run = ?, received = ?, last_at = ?, last_date = ?, in_flight = ?, deferred = ?,
            failed_days = ?,
            generation = ?, version = version + 1
            """;

    // What a lesson that was sent changes.
    private static final String ADVANCE = """
            due = ?, slot = ?, rested = ?, received = ?, last_at = ?, last_date = ?, failed_days = ?,
            in_flight = 0, deferred = 0, version = version + 1
            """;

    /** What a subscription whose first step was taken before it had a row begins with. */
    private static final String COLUMNS = """
            state, due, slot, suspended, rested, all_at_once, over, reason,
            own_at, own_zone, own_country, own_days, ahead_on, plain, goes_first, zone_hint,
            subscriber, run, received, last_at, last_date, in_flight, deferred, failed_days,
            generation, id, version, campaign, since""";

    private SubscriptionRow() {}

    /** Makes rows; their numbers must be of {@link Dialect#reserve}. */
    public static void insert(Handle handle, Dialect dialect, Collection<Subscription> subscriptions, Instant since) {
        if (!subscriptions.isEmpty()) {
            Bulk.Insert insert = new Bulk.Insert("subscription", COLUMNS, dialect.given(), "");
            Bulk.insert(handle, insert, subscriptions, (values, subscription) -> {
                put(values, subscription);
                values.put(subscription.version() + 1)
                        .put(subscription.campaign().value())
                        .put(since);
            });
        }
    }

    /** The rows must be locked. */
    public static void write(Handle handle, Collection<Subscription> subscriptions) {
        if (!subscriptions.isEmpty()) {
            Bulk.update(handle, "subscription", SET, "id = ?", subscriptions, SubscriptionRow::put);
        }
    }

    /** A subscription that goes on to its next lesson. */
    public record Advance(Subscription before, Subscription after) {
        /** Whether that is all that is different. */
        public boolean isAll() {
            return before.isActive()
                    && after.isActive()
                    && suspended(after.state()).equals(suspended(before.state()))
                    && after.wantsAllAtOnce() == before.wantsAllAtOnce()
                    && after.equals(new Subscription(
                            before.id(),
                            before.subscriber(),
                            before.campaign(),
                            before.run(),
                            after.state(),
                            after.received(),
                            after.last(),
                            false,
                            after.failedDays(),
                            before.rhythm(),
                            before.generation(),
                            before.version()));
        }
    }

    /**
     * Writes what {@link Advance#isAll is all} over rows that nobody has changed since they were as before; they need not
     * be locked.
     *
     * @param advances what each row brings
     * @return those that were written
     */
    public static <T> List<T> advance(Handle handle, List<T> rows, Function<T, Advance> advances) {
        return rows.isEmpty()
                ? List.of()
                : Bulk.update(
                        handle,
                        "subscription",
                        ADVANCE,
                        "id = ? and version = ?",
                        rows,
                        (values, row) -> putAdvance(values, advances.apply(row)));
    }

    private static void putAdvance(Values values, Advance advance) throws SQLException {
        Subscription after = advance.after();
        values.time(after.state().due())
                .time(after.slotAhead())
                .put(rested(after.state()))
                .put(after.received().toString())
                .time(after.last().map(LastLesson::at))
                .text(after.last().map(LastLesson::date))
                .put(after.failedDays())
                .put(after.id().value())
                .put(advance.before().version());
    }

    /** Marks them as in flight, and changes nothing else; the rows must be locked. */
    public static void claim(Handle handle, Collection<Subscription> subscriptions) {
        if (!subscriptions.isEmpty()) {
            Bulk.update(
                    handle,
                    "subscription",
                    "in_flight = 1, version = version + 1",
                    "id = ?",
                    subscriptions,
                    (values, subscription) -> values.put(subscription.id().value()));
        }
    }

    private static void put(Values values, Subscription subscription) throws SQLException {
        State state = subscription.state();
        values.put(word(state))
                .time(state.due())
                .time(subscription.slotAhead())
                .time(suspended(state))
                .put(rested(state))
                .put(subscription.wantsAllAtOnce())
                .time(over(state))
                .text(reason(state));
        Rhythm rhythm = subscription.rhythm();
        values.text(rhythm.at())
                .text(rhythm.zone().map(ZoneId::getId))
                .text(rhythm.country())
                .put(digits(rhythm.days()))
                .text(rhythm.ahead())
                .put(rhythm.plain())
                .put(rhythm.first())
                .text(rhythm.hint().map(ZoneId::getId));
        values.put(subscription.subscriber().value())
                .put(subscription.run())
                .put(subscription.received().toString())
                .time(subscription.last().map(LastLesson::at))
                .text(subscription.last().map(LastLesson::date))
                .put(subscription.inFlight())
                .put(subscription.inFlight())
                .put(subscription.failedDays())
                .put(subscription.generation())
                .put(subscription.id().value());
    }

    private static String digits(Set<DayOfWeek> days) {
        return days.stream().sorted().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining());
    }

    private static Optional<Instant> over(State state) {
        if (state instanceof State.Ended ended) {
            return Optional.of(ended.at());
        }
        return state instanceof State.Completed completed ? Optional.of(completed.at()) : Optional.empty();
    }

    private static Optional<State.Ended.Reason> reason(State state) {
        return state instanceof State.Ended ended ? Optional.of(ended.reason()) : Optional.empty();
    }

    private static Optional<Instant> suspended(State state) {
        if (state instanceof State.Active active) {
            return active.suspended();
        }
        return state instanceof State.Suspended suspension ? Optional.of(suspension.since()) : Optional.empty();
    }

    private static boolean rested(State state) {
        return state instanceof State.Active active && active.rested();
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
    public static Subscription inFlight(Subscription subscription, boolean inFlight) {
        return with(subscription, subscription.received(), inFlight, subscription.version());
    }

    /** The same subscription, with a lesson that it has had; when is not told. */
    public static Subscription received(Subscription subscription, int ordinal) {
        return with(
                subscription, subscription.received().with(ordinal), subscription.inFlight(), subscription.version());
    }

    /** The subscription as it is read again after it was written. */
    public static Subscription written(Subscription subscription) {
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
