package dev.tearsheet.store.inbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.delivery.Lease;
import dev.tearsheet.inbound.Mark;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.inbound.Spool;
import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Database;

/** The mails that came in, on their way to being dealt with. */
public final class SqlSpool implements Spool {
    private final Database database;

    public SqlSpool(Database database) {
        this.database = database;
    }

    @Override
    public long keep(RawMail mail) {
        // A mail that waits; until it is read its sender is who the envelope says.
        return database.write(handle -> handle.createQuery("""
                        insert into incoming
                            (envelope_from, recipient, source, bytes, came, sender, subject, kind, why, action)
                        values (:from, :recipient, :source, :bytes, :came, :from, '', '', '', '')
                        returning id
                        """)
                .bind("from", Columns.storable(mail.envelopeFrom()))
                .bind("recipient", Columns.storable(mail.recipient()))
                .bind("source", mail.bytes())
                .bind("bytes", mail.bytes().length)
                .bind("came", mail.at().toEpochMilli())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<Long> claim(Lease lease, int most, Instant now) {
        // The oldest that wait and that no other node has in its hands.
        return database.write(handle -> handle
                .createQuery("""
                        update incoming set node = :node, lease_until = :until
                        where id in (
                            select id from incoming
                            where done is null and (node is null or node = :node or lease_until <= :now)
                            order by id limit :most
                        <free>)
                        returning id
                        """)
                .define("free", database.dialect().lockFree("incoming"))
                .bind("node", lease.node())
                .bind("until", lease.until().toEpochMilli())
                .bind("now", now.toEpochMilli())
                .bind("most", most)
                .mapTo(Long.class)
                .stream()
                .sorted()
                .toList());
    }

    @Override
    public Optional<RawMail> open(long id) {
        // One mail with its bytes.
        return database.read(handle -> handle.createQuery(
                        "select envelope_from, recipient, source, came from incoming where id = :id")
                .bind("id", id)
                .map((row, context) -> new RawMail(
                        row.getString("envelope_from"),
                        row.getString("recipient"),
                        row.getBytes("source"),
                        Columns.instant(row, "came")))
                .findOne());
    }

    @Override
    public long firstWith(Mark mark, long id, Instant now) {
        // Whose mark it is: this mail's, if nobody had it or that was long ago.
        return database.write(handle -> handle.createQuery("""
                        insert into mark (value, incoming, seen) values (:mark, :id, :now)
                        on conflict (value) do update set
                            incoming = case when mark.seen < :forgotten then excluded.incoming else mark.incoming end,
                            seen = case when mark.seen < :forgotten then excluded.seen else mark.seen end
                        returning incoming
                        """)
                .bind("mark", mark.value())
                .bind("id", id)
                .bind("now", now.toEpochMilli())
                .bind("forgotten", now.minus(Mark.REMEMBERED).toEpochMilli())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void done(long id, Verdict verdict, String from, String subject, Instant now) {
        // What a mail was and what was done.
        database.change(handle -> handle.createUpdate("""
                        update incoming set sender = :from, subject = :subject, kind = :kind, why = :why,
                            action = :action, done = :now, node = null, lease_until = null
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
}
