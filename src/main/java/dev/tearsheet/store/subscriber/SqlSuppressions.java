package dev.tearsheet.store.subscriber;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Database;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscriber.Suppressions;

/** The suppressed addresses, as the operator sees them. */
public final class SqlSuppressions implements Suppressions {
    private final Database database;

    public SqlSuppressions(Database database) {
        this.database = database;
    }

    @Override
    public List<Suppression> list(String after, int most) {
        // Suppressed addresses, page by page.
        return database.read(handle -> handle.createQuery("""
                        select address, reason, since, note from suppression where address_key > :after
                        order by address_key limit :most
                        """)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> Columns.suppression(row))
                .list());
    }

    @Override
    public Optional<Suppression> lift(EmailAddress address, String why, Instant now) {
        return database.write(handle -> {
            database.dialect().takeTurns(handle, address.mailbox());
            List<Suppression.Reason> all = List.of(Suppression.Reason.values());
            return new Liftings(handle, now)
                    .lift(List.of(address.key()), all, why).stream().findFirst();
        });
    }
}
