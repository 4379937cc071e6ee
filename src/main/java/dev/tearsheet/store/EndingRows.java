package dev.tearsheet.store;

import java.time.Instant;
import java.util.List;

import dev.tearsheet.delivery.Settlement;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes the ends of attempts over the rows of their dispatches, and a row of history for each. */
final class EndingRows {
    private final Handle handle;
    private final String node;

    EndingRows(Handle handle, String node) {
        this.handle = handle;
        this.node = node;
    }

    void write(List<Ending> endings) {
        if (!endings.isEmpty()) {
            writeStates(endings);
            writeHistory(endings);
        }
    }

    private void writeStates(List<Ending> endings) {
        // Where a mail stands now; nobody has it in hands any more.
        PreparedBatch batch = handle.prepareBatch("""
                update dispatch set state = :state, due = coalesce(:due, due), attempts = attempts + :attempted,
                    settled = :settled, reply = :reply, node = null, lease_until = null
                where id = :id
                """);
        for (Ending ending : endings) {
            Settlement settlement = ending.settlement();
            Long settled = Withdrawals.isWaiting(ending.becomes())
                    ? null
                    : (Long) settlement.at().toEpochMilli();
            batch.bind("id", settlement.dispatch().id().value())
                    .bind("state", ending.becomes().name())
                    .bind("due", settlement.due().map(Instant::toEpochMilli).orElse(null))
                    .bind("attempted", settlement.attempted() ? 1 : 0)
                    .bind("settled", settled)
                    .bind("reply", Columns.storable(settlement.reply()))
                    .add();
        }
        batch.execute();
    }

    private void writeHistory(List<Ending> endings) {
        // What came of one attempt.
        PreparedBatch batch = handle.prepareBatch("""
                insert into attempt (dispatch, claimed, node, ended, state, reply)
                values (:dispatch, :claimed, :node, :ended, :state, :reply)
                """);
        for (Ending ending : endings) {
            Settlement settlement = ending.settlement();
            batch.bind("dispatch", settlement.dispatch().id().value())
                    .bind("claimed", ending.claimed().map(Instant::toEpochMilli).orElse(null))
                    .bind("node", node)
                    .bind("ended", settlement.at().toEpochMilli())
                    .bind("state", settlement.state().name())
                    .bind("reply", Columns.storable(settlement.reply()))
                    .add();
        }
        batch.execute();
    }
}
