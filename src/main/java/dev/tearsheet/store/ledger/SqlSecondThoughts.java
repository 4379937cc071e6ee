package dev.tearsheet.store.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.delivery.Reports.DispatchRow;
import dev.tearsheet.delivery.operating.SecondThoughts;
import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Mails whose end is written, and what the operator, or a node that has come back, makes of them after all. */
public final class SqlSecondThoughts implements SecondThoughts {
    private static final String WAS_SENT = " says that it was sent";

    private final Database database;
    private final String who;

    /** For the operator. */
    public SqlSecondThoughts(Database database) {
        this(database, "the operator");
    }

    /** @param who thinks again, as the history of the mails tells it */
    public SqlSecondThoughts(Database database, String who) {
        this.database = database;
        this.who = who;
    }

    @Override
    public List<DispatchRow> in(DispatchState state, Optional<Slug> campaign, long after, int most) {
        // Mails in one state, by number.
        return database.read(handle -> SqlReports.dispatches(handle.createQuery("""
                        select <columns> from dispatch
                        where state = :state <indexed> and id > :after and (:campaign = '' or campaign = :campaign)
                        order by id limit :most
                        """)
                .define("indexed", SqlReports.indexed(state))
                .bind("state", state.name())
                .bind("after", after)
                .bind("campaign", campaign.map(Slug::value).orElse(""))
                .bind("most", most)));
    }

    @Override
    public List<Dispatch> writtenOff(String node, Instant since) {
        // What another settled for a node that had gone away, and what nobody has looked at since. What an earlier life
        // of the node claimed is left alone: nobody knows any more what became of it.
        return database.read(handle -> handle.createQuery("""
                        select <dispatch> from dispatch
                        join attempt on attempt.id = (select max(last.id) from attempt last
                            where last.dispatch = dispatch.id)
                        where dispatch.state = 'DOUBTFUL' and attempt.node = :estate and attempt.claimed >= :since
                        order by dispatch.id
                        """)
                .define("dispatch", Columns.DISPATCH)
                .bind("estate", node + Ledger.ESTATE)
                .bind("since", since.toEpochMilli())
                .map((row, context) -> Columns.dispatch(row))
                .list());
    }

    @Override
    public Set<DispatchId> takeAsSent(Collection<DispatchId> mails, Instant now) {
        return mails.isEmpty()
                ? Set.of()
                : database.write(handle -> {
                    // What was in doubt, and is not any more.
                    Set<DispatchId> taken = ids(handle.createQuery("""
                                    update dispatch set state = 'ACCEPTED', reply = :why
                                    where id in (<ids>) and state = 'DOUBTFUL' returning id
                                    """).bind("why", who + WAS_SENT), mails);
                    tell(handle, taken, DispatchState.ACCEPTED, who + WAS_SENT, now);
                    return taken;
                });
    }

    @Override
    public Set<DispatchId> sendAgain(Collection<DispatchId> mails, Instant now) {
        return mails.isEmpty()
                ? Set.of()
                : database.write(handle -> {
                    Set<DispatchId> again = new HashSet<>(notices(handle, mails, now));
                    again.addAll(issues(handle, mails, now));
                    tell(handle, again, DispatchState.PLANNED, who + " sends it again", now);
                    return again;
                });
    }

    private static Set<DispatchId> notices(Handle handle, Collection<DispatchId> mails, Instant now) {
        // Notices that are to go out once more.
        return ids(handle.createQuery("""
                        update dispatch set state = 'DEFERRED', due = :now, settled = null
                        where id in (<ids>) and issue = 0 and state in ('DOUBTFUL', 'REJECTED')
                            and not exists (select 1 from suppression
                                where suppression.address_key = dispatch.recipient_key)
                        returning id
                        """).bind("now", now.toEpochMilli()), mails);
    }

    private Set<DispatchId> issues(Handle handle, Collection<DispatchId> mails, Instant now) {
        // Subscriptions first, as everywhere: these wait for an issue from now on. One each: the oldest.
        Set<Long> waiting = handle.createQuery("""
                        update subscription set in_flight = 1, deferred = 1, version = version + 1
                        where in_flight = 0 and state = 'ACTIVE' and id in (select subscription from dispatch
                            where dispatch.id in (<ids>) and issue = 1 and dispatch.state in ('DOUBTFUL', 'REJECTED')
                                and dispatch.run = subscription.run
                                and not exists (select 1 from suppression
                                    where suppression.address_key = dispatch.recipient_key))
                        returning id
                        """)
                .bindList("ids", mails.stream().map(DispatchId::value).toList())
                .mapTo(Long.class)
                .set();
        if (waiting.isEmpty()) {
            return Set.of();
        }
        // The oldest of the issues that were meant, for each of them.
        return ids(
                handle.createQuery("""
                        update dispatch set state = 'DEFERRED', due = :now, settled = null
                        where id in (select min(mine.id) from dispatch mine
                            join subscription on subscription.id = mine.subscription and subscription.run = mine.run
                            where mine.id in (<ids>) and mine.issue = 1 and mine.state in ('DOUBTFUL', 'REJECTED')
                                and mine.subscription in (<waiting>)
                            group by mine.subscription)
                        returning id
                        """).bind("now", now.toEpochMilli()).bindList("waiting", List.copyOf(waiting)),
                mails);
    }

    private static Set<DispatchId> ids(Query query, Collection<DispatchId> mails) {
        return query.bindList("ids", mails.stream().map(DispatchId::value).toList()).mapTo(Long.class).stream()
                .map(DispatchId::new)
                .collect(Collectors.toSet());
    }

    private static void tell(Handle handle, Set<DispatchId> mails, DispatchState state, String why, Instant now) {
        if (mails.isEmpty()) {
            return;
        }
        // The history of these mails.
        PreparedBatch batch = handle.prepareBatch(
                "insert into attempt (dispatch, ended, state, reply) values (:id, :now, :state, :why)");
        mails.forEach(id -> batch.bind("id", id.value())
                .bind("now", now.toEpochMilli())
                .bind("state", state.name())
                .bind("why", why)
                .add());
        batch.execute();
    }
}
