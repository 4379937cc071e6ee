package dev.tearsheet.store.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.tearsheet.delivery.Aftermath;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Settlement;
import dev.tearsheet.store.Bulk;
import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Dialect;
import dev.tearsheet.store.Values;
import dev.tearsheet.store.outbox.Withdrawals;
import dev.tearsheet.store.subscription.Happenings;
import dev.tearsheet.store.subscription.SubscriptionRow;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import dev.tearsheet.subscription.clock.LastLesson;
import org.jdbi.v3.core.Handle;

/**
 * One writing of ends, within one transaction. The {@link UsualEnds} are just written. For the others: hold the
 * subscriptions and the dispatches, work out in memory what becomes of them, and write it. Some statements for any
 * number of settlements.
 */
final class Settling {
    private final Handle handle;
    private final Dialect dialect;
    private final EndingRows rows;
    private final Map<SubscriptionId, Subscription> becomes = new LinkedHashMap<>();
    private final Happenings happenings = new Happenings();

    Settling(Handle handle, Dialect dialect, String node) {
        this.handle = handle;
        this.dialect = dialect;
        this.rows = new EndingRows(handle, node);
    }

    /** Returns those whose end came too late. */
    List<DispatchId> run(List<Settlement> settlements, Aftermath aftermath) {
        Set<DispatchId> usual = new UsualEnds(handle, rows, happenings).write(settlements, aftermath);
        List<Settlement> others = settlements.stream()
                .filter(s -> !usual.contains(s.dispatch().id()))
                .toList();
        List<DispatchId> late = others.isEmpty() ? List.of() : readAndWrite(others, aftermath);
        happenings.write(handle, settlements.get(0).at());
        return late;
    }

    private List<DispatchId> readAndWrite(List<Settlement> settlements, Aftermath aftermath) {
        Map<SubscriptionId, Subscription> current = subscriptions(settlements);
        List<Ending> written = write(settlements);
        for (Ending ending : written) {
            subscription(ending.settlement()).ifPresent(id -> {
                Subscription now = becomes.getOrDefault(id, current.get(id));
                Subscription after = after(now, ending, aftermath);
                happenings.note(now, after);
                becomes.put(id, after);
            });
        }
        SubscriptionRow.write(handle, becomes.values());
        cancelWhatEnded(settlements.get(0).at());
        Set<DispatchId> known =
                written.stream().map(e -> e.settlement().dispatch().id()).collect(Collectors.toSet());
        return settlements.stream()
                .map(s -> s.dispatch().id())
                .filter(id -> !known.contains(id))
                .toList();
    }

    /** What is cancelled by somebody at the same moment is looked at once more. */
    private List<Ending> write(List<Settlement> settlements) {
        List<Ending> endings = endings(settlements);
        List<Ending> written = rows.write(endings);
        if (written.size() == endings.size()) {
            return written;
        }
        List<Settlement> left = new ArrayList<>(settlements);
        written.forEach(e -> left.remove(e.settlement()));
        return Stream.concat(written.stream(), rows.write(endings(left)).stream())
                .toList();
    }

    private Map<SubscriptionId, Subscription> subscriptions(List<Settlement> settlements) {
        List<Long> ids = settlements.stream()
                .flatMap(settlement -> subscription(settlement).stream())
                .map(SubscriptionId::value)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        // The subscriptions as they are now; they stay so until the end.
        String sql = "select " + Columns.SUBSCRIPTION + " from subscription where id in (%s) order by id "
                + dialect.lock("subscription");
        return Bulk.query(handle, sql, "?", ids, Values::put, Columns::subscription).stream()
                .collect(Collectors.toMap(Subscription::id, s -> s));
    }

    /** What a node has in its hands. */
    private record InHands(DispatchState state, long fence, Optional<Instant> claimed) {}

    /** Those that are this claim's to write; a second end of the same mail is left alone. */
    private List<Ending> endings(List<Settlement> settlements) {
        Map<DispatchId, InHands> inHands = inHands(settlements);
        List<Ending> endings = new ArrayList<>();
        for (Settlement settlement : settlements) {
            Optional<InHands> was =
                    Optional.ofNullable(inHands.remove(settlement.dispatch().id()));
            was.filter(w -> w.fence() == settlement.dispatch().fence())
                    .map(w -> new Ending(settlement, w.state(), w.claimed()))
                    .ifPresent(endings::add);
        }
        return endings;
    }

    /** Whose issue this is; nobody's if it is a notice, whose end changes no subscription. */
    private static Optional<SubscriptionId> subscription(Settlement settlement) {
        Dispatch dispatch = settlement.dispatch();
        return dispatch.purpose().isIssue() ? dispatch.subscription() : Optional.empty();
    }

    private Map<DispatchId, InHands> inHands(List<Settlement> settlements) {
        // Those whose end this node may write: claimed by it, or cancelled since.
        String sql = "select id, state, fence, claimed from dispatch where id in (%s) and node is not null";
        Map<DispatchId, InHands> states = new HashMap<>();
        Bulk.query(
                handle,
                sql,
                "?",
                settlements,
                (values, s) -> values.put(s.dispatch().id().value()),
                row -> {
                    InHands inHands = new InHands(
                            DispatchState.valueOf(row.getString("state")),
                            row.getLong("fence"),
                            Columns.number(row, "claimed").map(Instant::ofEpochMilli));
                    return states.put(new DispatchId(row.getLong("id")), inHands);
                });
        return states;
    }

    private static Subscription after(Subscription current, Ending ending, Aftermath aftermath) {
        Settlement settlement = ending.settlement();
        if (settlement.dispatch().run() != current.run() || ending.isWithdrawn()) {
            return current;
        }
        if (!current.isLive()) {
            return received(current, settlement);
        }
        Subscription after = aftermath.after(current, settlement);
        boolean inFlight = ending.wasCancelled() ? current.inFlight() : Withdrawals.isWaiting(settlement.state());
        boolean woken = after.isActive() && !current.isActive();
        return SubscriptionRow.inFlight(woken ? after.with(current.state()) : after, inFlight && after.isLive());
    }

    /** What went out before the reader's leaving was known did go out. */
    private static Subscription received(Subscription current, Settlement settlement) {
        boolean mayHave = settlement.state() == DispatchState.ACCEPTED || settlement.state() == DispatchState.DOUBTFUL;
        Dispatch dispatch = settlement.dispatch();
        return mayHave && dispatch.purpose() == Purpose.LESSON
                ? current.withReceived(
                        dispatch.ordinal().orElseThrow(),
                        new LastLesson(settlement.at(), dispatch.date().orElseThrow()))
                : current;
    }

    private void cancelWhatEnded(Instant now) {
        Withdrawals withdrawals = new Withdrawals();
        becomes.values().stream()
                .filter(s -> s.state() instanceof State.Ended)
                .forEach(s -> withdrawals.cancelAll(handle, s, now));
    }
}
