package dev.tearsheet.store.inbound;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.inbound.Arrivals;
import dev.tearsheet.inbound.Mark;
import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Database;

/** The mails that came in, without their bytes. */
public final class SqlArrivals implements Arrivals {
    private static final String COLUMNS = "id, came, sender, recipient, subject, bytes, kind, why, action";

    private final Database database;

    public SqlArrivals(Database database) {
        this.database = database;
    }

    @Override
    public List<Row> find(Wanted wanted) {
        // The newest of those that are wanted.
        return database.read(handle -> handle.createQuery("""
                        select <columns> from incoming
                        where came >= :since
                            and (:kind = '' or kind = :kind)
                            and (:waiting = 0 or done is null)
                        order by id desc limit :most
                        """)
                .define("columns", COLUMNS)
                .bind("since", wanted.since().toEpochMilli())
                .bind("kind", wanted.kind().map(Enum::name).orElse(""))
                .bind("waiting", wanted.waiting() ? 1 : 0)
                .bind("most", wanted.most())
                .map((row, context) -> row(row))
                .list());
    }

    @Override
    public Optional<Row> find(long id) {
        // One mail.
        return database.read(handle -> handle.createQuery("select <columns> from incoming where id = :id")
                .define("columns", COLUMNS)
                .bind("id", id)
                .map((row, context) -> row(row))
                .findOne());
    }

    @Override
    public boolean again(long id) {
        // It waits as if it had just come.
        return database.write(handle -> handle.createUpdate("""
                        update incoming set kind = '', why = '', action = '', done = null, node = null,
                            lease_until = null
                        where id = :id
                        """).bind("id", id).execute()) == 1;
    }

    @Override
    public int forget(Instant dealtWithBefore, Instant now) {
        return database.write(handle -> {
            // Marks that no longer count.
            handle.createUpdate("delete from mark where seen < :forgotten")
                    .bind("forgotten", now.minus(Mark.REMEMBERED).toEpochMilli())
                    .execute();
            // What was dealt with long ago.
            return handle.createUpdate("delete from incoming where done < :before")
                    .bind("before", dealtWithBefore.toEpochMilli())
                    .execute();
        });
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                Columns.instant(row, "came"),
                row.getString("sender"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getInt("bytes"),
                row.getString("kind"),
                row.getString("why"),
                row.getString("action"));
    }
}
