package dev.tearsheet.store.inbound;

import java.time.Instant;

import dev.tearsheet.inbound.order.Guesses;
import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Database;

/** Wrong tokens, a row each for a day; the statement that writes one counts those before it. */
public final class SqlGuesses implements Guesses {
    private static final String TURN = "guess";

    private final Database database;

    public SqlGuesses(Database database) {
        this.database = database;
    }

    @Override
    public boolean isIgnored(String sender, Instant now) {
        // Whether one of this sender's was one too many, less than a day ago.
        return database.read(handle ->
                handle.createQuery("select count(*) from wrong_token where sender = :sender and ignored_until > :now")
                                .bind("sender", name(sender))
                                .bind("now", now.toEpochMilli())
                                .mapTo(Integer.class)
                                .one()
                        > 0);
    }

    @Override
    public void wrong(String sender, int most, Instant now) {
        database.change(handle -> {
            database.dialect().takeTurns(handle, TURN);
            // One more, and from when on the sender is heard again if it is one too many.
            handle.createUpdate("""
                            insert into wrong_token (sender, at, ignored_until)
                            select :sender, :now, case when count(*) >= :most then :until else 0 end
                            from wrong_token where sender = :sender and at > :since
                            """)
                    .bind("sender", name(sender))
                    .bind("now", now.toEpochMilli())
                    .bind("since", now.minus(WITHIN).toEpochMilli())
                    .bind("most", most)
                    .bind("until", now.plus(IGNORED).toEpochMilli())
                    .execute();
        });
    }

    @Override
    public int forget(int most, Instant now) {
        // Those whose day is over.
        return database.write(handle -> handle.createUpdate("""
                        delete from wrong_token where id in
                            (select id from wrong_token where at <= :before order by at limit :most)
                        """)
                .bind("before", now.minus(IGNORED).toEpochMilli())
                .bind("most", most)
                .execute());
    }

    /** Strangers write what they like as their name. */
    private static String name(String sender) {
        String storable = Columns.storable(sender);
        return storable.length() > 320 ? storable.substring(0, 320) : storable;
    }
}
