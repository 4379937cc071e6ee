package dev.tearsheet.store.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.tearsheet.delivery.Aftermath;
import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.IssuePicker;
import dev.tearsheet.delivery.Lease;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.delivery.Settlement;
import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.outbox.Outbox;
import dev.tearsheet.subscription.Limits;
import dev.tearsheet.subscription.Notice;
import org.jdbi.v3.core.Handle;

/**
 * The ledger of all mails. What is due is found by a {@link DueWalk}, what became of it is written by a
 * {@link Settling}.
 */
public final class SqlLedger implements Ledger {
    private final Database database;
    private final Outbox outbox;

    public SqlLedger(Database database, Limits limits) {
        this.database = database;
        this.outbox = new Outbox(database.dialect(), limits);
    }

    @Override
    public boolean plan(Notice notice, Instant now) {
        return database.write(handle -> {
            outbox.takeTurns(handle, List.of(notice));
            return outbox.plan(handle, notice, now);
        });
    }

    @Override
    public List<Claimed> claimPlanned(Lease lease, Instant now, int most) {
        return database.write(handle -> {
            List<Long> ids = waiting(handle, now, most);
            if (ids.isEmpty()) {
                return List.of();
            }
            // They are this node's until the lease ends.
            handle.createUpdate("""
                            update dispatch set state = 'CLAIMED', node = :node, lease_until = :until, claimed = :now,
                                fence = fence + 1
                            where id in (<ids>)
                            """)
                    .bind("now", now.toEpochMilli())
                    .bindList("ids", ids)
                    .bind("node", lease.node())
                    .bind("until", lease.until().toEpochMilli())
                    .execute();
            return claimed(handle, ids);
        });
    }

    /** Urgent mails first; no issue of a subscription that is not active. */
    private List<Long> waiting(Handle handle, Instant now, int most) {
        List<Long> waiting = new ArrayList<>(waiting(handle, 0, "", now, most));
        if (waiting.size() < most) {
            String active = """
                    and exists (select 1 from subscription
                        where subscription.id = dispatch.subscription and subscription.state = 'ACTIVE')""";
            waiting.addAll(waiting(handle, 1, active, now, most - waiting.size()));
        }
        return waiting;
    }

    private List<Long> waiting(Handle handle, int issue, String active, Instant now, int most) {
        // What waits and is due; of one urgency, so that what is due later is not even looked at.
        return handle.createQuery("""
                        select dispatch.id from dispatch
                        where state in ('PLANNED', 'DEFERRED') and issue = :issue and due <= :now <active>
                        order by due, dispatch.id
                        limit :most <lock>
                        """)
                .define("active", active)
                .define("lock", database.dialect().lockFree("dispatch"))
                .bind("issue", issue)
                .bind("now", now.toEpochMilli())
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    private static List<Claimed> claimed(Handle handle, List<Long> ids) {
        // Mails with whom they are for, in the order of claiming.
        return handle.createQuery("""
                        select <dispatch>, <subscription>, <subscriber> from dispatch
                        left join subscription on subscription.id = dispatch.subscription
                        left join subscriber on subscriber.id = subscription.subscriber
                        where dispatch.id in (<ids>)
                        order by dispatch.issue, dispatch.due, dispatch.id
                        """)
                .define("dispatch", Columns.DISPATCH)
                .define("subscription", Columns.SUBSCRIPTION)
                .define("subscriber", Columns.SUBSCRIBER)
                .bindList("ids", ids)
                .map((row, context) -> {
                    Dispatch dispatch = Columns.dispatch(row);
                    return dispatch.subscription().isEmpty()
                            ? new Claimed(dispatch, Optional.empty(), Optional.empty())
                            : new Claimed(
                                    dispatch,
                                    Optional.of(Columns.subscription(row)),
                                    Optional.of(Columns.subscriber(row)));
                })
                .list();
    }

    @Override
    public Walk claimDue(Lease lease, Instant now, int most, IssuePicker picker) {
        return database.write(handle -> new DueWalk(handle, database.dialect(), lease, now).run(most, picker));
    }

    @Override
    public Set<DispatchId> stillClaimed(String node, Collection<Dispatch> claimed) {
        if (claimed.isEmpty()) {
            return Set.of();
        }
        Map<DispatchId, Long> fences = claimed.stream().collect(Collectors.toMap(Dispatch::id, Dispatch::fence));
        // Those that nobody has cancelled or taken over; the node is compared so that no database looks for them among
        // all that it has in its hands.
        return database.read(handle -> handle
                .createQuery("""
                        select id, fence from dispatch
                        where id in (<ids>) and coalesce(node, '') = :node and state = 'CLAIMED'
                        """)
                .bindList("ids", fences.keySet().stream().map(DispatchId::value).toList())
                .bind("node", node)
                .map((row, context) -> Map.entry(new DispatchId(row.getLong("id")), row.getLong("fence")))
                .stream()
                .filter(row -> fences.get(row.getKey()).equals(row.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    @Override
    public List<DispatchId> settle(String node, List<Settlement> settlements, Aftermath aftermath) {
        return settlements.isEmpty()
                ? List.of()
                : database.write(handle -> new Settling(handle, database.dialect(), node).run(settlements, aftermath));
    }

    @Override
    public List<Dispatch> leftBehind(String node) {
        // All whose end this node has not written, cancelled ones too.
        return database.read(
                handle -> handle.createQuery("select <dispatch> from dispatch where node = :node order by id")
                        .define("dispatch", Columns.DISPATCH)
                        .bind("node", node)
                        .map((row, context) -> Columns.dispatch(row))
                        .list());
    }

    @Override
    public Map<String, List<Dispatch>> abandoned(String node, Instant now) {
        // Claims that outlived their lease or that of their node; whoever is killed over them leaves them to the next.
        return database.write(handle -> handle.createQuery("""
                        update dispatch set fence = fence + 1, lease_until = :now,
                            node = case when node like '%' || :estate then node else node || :estate end
                        where state = 'CLAIMED' and node is not null and node <> :node and (lease_until <= :now
                            or node in (select name from node where node.lease_until <= :now))
                        returning <dispatch>, node
                        """)
                .define("dispatch", Columns.DISPATCH)
                .bind("node", node)
                .bind("estate", ESTATE)
                .bind("now", now.toEpochMilli())
                .map((row, context) -> Map.entry(row.getString("node"), Columns.dispatch(row)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }
}
