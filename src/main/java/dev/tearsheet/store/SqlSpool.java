package dev.tearsheet.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.inbound.Spool;
import dev.tearsheet.inbound.Verdict;

/** The mails that came in. */
public final class SqlSpool implements Spool {
    private final Database database;

    public SqlSpool(Database database) {
        this.database = database;
    }

    @Override
    public long keep(RawMail mail) {
        // A mail that waits; until it is read its sender is who the envelope says.
        return database.write(handle -> handle.createQuery("""
                        insert into incoming (envelope_from, recipient, source, came, sender, subject, kind, why, action)
                        values (:from, :recipient, :source, :came, :from, '', '', '', '')
                        returning id
                        """)
                .bind("from", Columns.storable(mail.envelopeFrom()))
                .bind("recipient", Columns.storable(mail.recipient()))
                .bind("source", mail.bytes())
                .bind("came", mail.at().toEpochMilli())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<Kept> waiting(int most) {
        // The oldest mails that wait.
        return database.read(handle -> handle.createQuery("""
                        select id, envelope_from, recipient, source, came from incoming
                        where done is null order by id limit :most
                        """)
                .bind("most", most)
                .map((row, context) -> kept(row))
                .list());
    }

    @Override
    public void done(long id, Verdict verdict, String from, String subject, Instant now) {
        // What a mail was and what was done.
        database.change(handle -> handle.createUpdate("""
                        update incoming set sender = :from, subject = :subject, kind = :kind, why = :why,
                            action = :action, done = :now
                        where id = :id
                        """)
                .bind("id", id)
                .bind("from", Columns.storable(from))
                .bind("subject", Columns.storable(subject))
                .bind("kind", verdict.kind().name())
                .bind("why", Columns.storable(verdict.why()))
                .bind("action", Columns.storable(verdict.action()))
                .bind("now", now.toEpochMilli())
                .execute());
    }

    @Override
    public List<Row> recent(int most) {
        // The newest mails without their bytes.
        return database.read(handle -> handle.createQuery("""
                        select id, came, sender, recipient, subject, kind, action from incoming
                        order by id desc limit :most
                        """)
                .bind("most", most)
                .map((row, context) -> row(row))
                .list());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong("id"),
                new RawMail(
                        row.getString("envelope_from"),
                        row.getString("recipient"),
                        row.getBytes("source"),
                        Columns.instant(row, "came")));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                Columns.instant(row, "came"),
                row.getString("sender"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("kind"),
                row.getString("action"));
    }
}
