package dev.tearsheet.store.inbound;

import java.util.Optional;

import dev.tearsheet.delivery.writing.Originals;
import dev.tearsheet.store.Database;
import dev.tearsheet.subscriber.EmailAddress;

/** The mails that came in, as they are passed on. */
public final class SqlOriginals implements Originals {
    private final Database database;

    public SqlOriginals(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Original> find(long number) {
        // A mail as it came, and who it is from as far as that was found out.
        return database.read(handle -> handle.createQuery("select sender, source from incoming where id = :id")
                .bind("id", number)
                .map((row, context) ->
                        new Original(EmailAddress.tryParse(row.getString("sender")), row.getBytes("source")))
                .findOne());
    }
}
