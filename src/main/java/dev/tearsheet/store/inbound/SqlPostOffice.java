package dev.tearsheet.store.inbound;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Database;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.trial.PostOffice;

/** The letters of the trial's post office, in a box for each key of an address. */
public final class SqlPostOffice implements PostOffice {
    private final Database database;

    public SqlPostOffice(Database database) {
        this.database = database;
    }

    @Override
    public void keep(String returnPath, String recipient, byte[] source, Instant at) {
        // A letter in its box.
        database.change(handle -> handle.createUpdate("""
                        insert into letter (return_path, recipient, box, source, came)
                        values (:return_path, :recipient, :box, :source, :came)
                        """)
                .bind("return_path", returnPath)
                .bind("recipient", recipient)
                .bind("box", box(recipient))
                .bind("source", source)
                .bind("came", at.toEpochMilli())
                .execute());
    }

    @Override
    public List<Box> boxes() {
        // All boxes; that with the newest letter first.
        return database.read(handle -> handle.createQuery("""
                        select min(recipient) as address, count(*) as letters, max(came) as newest
                        from letter group by box order by max(came) desc, max(id) desc
                        """)
                .map((row, context) ->
                        new Box(row.getString("address"), row.getInt("letters"), Columns.instant(row, "newest")))
                .list());
    }

    @Override
    public List<RawLetter> letters(String address, int most) {
        // The newest letters of one box.
        return database.read(
                handle -> handle.createQuery("select * from letter where box = :box order by id desc limit :most")
                        .bind("box", box(address))
                        .bind("most", most)
                        .map((row, context) -> letter(row))
                        .list());
    }

    @Override
    public Optional<RawLetter> letter(long id) {
        // A letter by number.
        return database.read(handle -> handle.createQuery("select * from letter where id = :id")
                .bind("id", id)
                .map((row, context) -> letter(row))
                .findOne());
    }

    private static String box(String address) {
        return EmailAddress.tryParse(address).map(EmailAddress::key).orElseGet(() -> address.toLowerCase(Locale.ROOT));
    }

    private static RawLetter letter(ResultSet row) throws SQLException {
        return new RawLetter(
                row.getLong("id"),
                row.getString("return_path"),
                row.getString("recipient"),
                row.getBytes("source"),
                Columns.instant(row, "came"));
    }
}
