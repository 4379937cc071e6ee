package dev.tearsheet.store.node;

import java.time.Instant;

import dev.tearsheet.delivery.node.Duties;
import dev.tearsheet.store.Database;

/** Who does what only one node does, a row for each duty. */
public final class SqlDuties implements Duties {
    private final Database database;

    public SqlDuties(Database database) {
        this.database = database;
    }

    @Override
    public boolean take(String duty, String node, Instant now, Instant until) {
        // Ours, if nobody else has it.
        return database.write(handle -> handle.createUpdate("""
                                insert into duty (name, node, lease_until) values (:duty, :node, :until)
                                on conflict (name) do update set node = excluded.node, lease_until = excluded.lease_until
                                where duty.node = :node or duty.lease_until <= :now
                                """)
                        .bind("duty", duty)
                        .bind("node", node)
                        .bind("now", now.toEpochMilli())
                        .bind("until", until.toEpochMilli())
                        .execute()
                == 1);
    }

    @Override
    public void giveBack(String duty, String node) {
        // Nobody's, if it was ours.
        database.change(handle -> handle.createUpdate("delete from duty where name = :duty and node = :node")
                .bind("duty", duty)
                .bind("node", node)
                .execute());
    }
}
