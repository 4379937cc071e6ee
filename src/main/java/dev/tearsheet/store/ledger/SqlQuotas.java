package dev.tearsheet.store.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.tearsheet.delivery.throttle.Quota;
import dev.tearsheet.delivery.throttle.Quotas;
import dev.tearsheet.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Counts mails by kind and step of time, a row for each. */
public final class SqlQuotas implements Quotas {
    private static final String TURN = "quota";

    private final Database database;

    public SqlQuotas(Database database) {
        this.database = database;
    }

    @Override
    public int room(Quota quota, Instant now) {
        return database.read(handle -> Math.max(0, quota.most() - taken(handle, quota, now)));
    }

    @Override
    public List<Boolean> take(List<List<Quota>> mails, Instant now) {
        return database.write(handle -> {
            database.dialect().takeTurns(handle, TURN);
            Map<Quota, Integer> before = new HashMap<>();
            Map<Quota, Integer> more = new HashMap<>();
            List<Boolean> granted = new ArrayList<>(mails.size());
            for (List<Quota> quotas : mails) {
                quotas.forEach(q -> before.computeIfAbsent(q, quota -> taken(handle, quota, now)));
                boolean fits = quotas.stream().allMatch(q -> before.get(q) + more.getOrDefault(q, 0) < q.most());
                if (fits) {
                    quotas.forEach(q -> more.merge(q, 1, Integer::sum));
                }
                granted.add(fits);
            }
            keep(handle, more, now);
            return granted;
        });
    }

    private static int taken(Handle handle, Quota quota, Instant now) {
        // How many mails of a kind went out in its stretch of time.
        return handle.createQuery("select coalesce(sum(taken), 0) from quota where scope = :scope and step >= :from")
                .bind("scope", quota.scope())
                .bind("from", quota.countsFrom(now))
                .mapTo(Integer.class)
                .one();
    }

    private static void keep(Handle handle, Map<Quota, Integer> more, Instant now) {
        if (more.isEmpty()) {
            return;
        }
        List<Quota> quotas = more.keySet().stream()
                .sorted(Comparator.comparing(Quota::scope))
                .toList();
        // More mails in the present step.
        PreparedBatch add = handle.prepareBatch("""
                insert into quota (scope, step, taken) values (:scope, :step, :taken)
                on conflict (scope, step) do update set taken = quota.taken + excluded.taken
                """);
        quotas.forEach(q -> add.bind("scope", q.scope())
                .bind("step", q.stepOf(now))
                .bind("taken", more.get(q))
                .add());
        add.execute();
        // Steps that no longer count.
        PreparedBatch forget = handle.prepareBatch("delete from quota where scope = :scope and step < :from");
        quotas.forEach(q ->
                forget.bind("scope", q.scope()).bind("from", q.countsFrom(now)).add());
        forget.execute();
    }
}
