package dev.tearsheet.store.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.delivery.Settlement;
import dev.tearsheet.store.Bulk;
import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Values;
import dev.tearsheet.store.outbox.Withdrawals;
import org.jdbi.v3.core.Handle;

/** Writes the ends of attempts over the rows of their dispatches, and a row of history for each. */
final class EndingRows {
    // Where a mail stands now, unless somebody has taken it over or cancelled it meanwhile; nobody has it in hands any
    // more. The node is compared so that no database looks for the mail among all that the node has in its hands.
    private static final String STATE = """
            state = ?, due = coalesce(?, due), attempts = attempts + ?, settled = ?, reply = ?,
            node = null, lease_until = null
            """;

    private static final String IN_HANDS = "id = ? and coalesce(node, '') = ? and fence = ? and state = ?";

    // What came of one attempt.
    private static final Bulk.Insert HISTORY =
            new Bulk.Insert("attempt", "dispatch, claimed, node, ended, state, reply");

    private final Handle handle;
    private final String node;

    EndingRows(Handle handle, String node) {
        this.handle = handle;
        this.node = node;
    }

    /** Returns those that were written. */
    List<Ending> write(List<Ending> endings) {
        if (endings.isEmpty()) {
            return List.of();
        }
        List<Ending> written = Bulk.update(handle, "dispatch", STATE, IN_HANDS, endings, this::putState);
        Bulk.insert(handle, HISTORY, written, this::putHistory);
        SqlTallies.noteAccepted(handle, written);
        return written;
    }

    private void putState(Values values, Ending ending) throws SQLException {
        Settlement settlement = ending.settlement();
        Optional<Instant> settled =
                Withdrawals.isWaiting(ending.becomes()) ? Optional.empty() : Optional.of(settlement.at());
        values.put(ending.becomes().name())
                .time(settlement.due())
                .put(settlement.attempted())
                .time(settled)
                .put(Columns.storable(settlement.reply()))
                .put(settlement.dispatch().id().value())
                .put(node)
                .put(settlement.dispatch().fence())
                .put(ending.was().name());
    }

    private void putHistory(Values values, Ending ending) throws SQLException {
        Settlement settlement = ending.settlement();
        values.put(settlement.dispatch().id().value())
                .time(ending.claimed())
                .put(node)
                .put(settlement.at())
                .put(settlement.state().name())
                .put(Columns.storable(settlement.reply()));
    }
}
