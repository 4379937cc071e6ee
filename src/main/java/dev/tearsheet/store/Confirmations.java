package dev.tearsheet.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

import dev.tearsheet.subscription.Confirmation;
import dev.tearsheet.subscription.SubscriptionId;
import org.jdbi.v3.core.Handle;

/** The confirmations, by the hash of their token; old ones stay, so that an old link finds out what became of it. */
final class Confirmations {
    void keep(Handle handle, Confirmation confirmation) {
        // A new confirmation.
        handle.createUpdate("""
                        insert into confirmation (hash, subscription, nonce, created, expires)
                        values (:hash, :subscription, :nonce, :created, :expires)
                        """)
                .bind("hash", confirmation.hash())
                .bind("subscription", confirmation.subscription().value())
                .bind("nonce", confirmation.nonce())
                .bind("created", confirmation.created().toEpochMilli())
                .bind("expires", confirmation.expires().toEpochMilli())
                .execute();
    }

    Optional<Confirmation> find(Handle handle, String hash) {
        // The confirmation that a token belongs to.
        return handle.createQuery("select * from confirmation where hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> confirmation(row))
                .findOne();
    }

    Optional<Confirmation> live(Handle handle, SubscriptionId subscription, Instant now) {
        // The newest that is neither used nor expired.
        return handle.createQuery("""
                        select * from confirmation
                        where subscription = :subscription and used is null and expires > :now
                        order by expires desc limit 1
                        """)
                .bind("subscription", subscription.value())
                .bind("now", now.toEpochMilli())
                .map((row, context) -> confirmation(row))
                .findOne();
    }

    /** Uses it up; false if it is used up already. Where there is none to use, all is well. */
    boolean use(Handle handle, Optional<Confirmation> confirmation, Instant now) {
        // It is used from now on, once.
        return confirmation.isEmpty()
                || handle.createUpdate("update confirmation set used = :now where hash = :hash and used is null")
                                .bind("hash", confirmation.get().hash())
                                .bind("now", now.toEpochMilli())
                                .execute()
                        == 1;
    }

    private static Confirmation confirmation(ResultSet row) throws SQLException {
        return new Confirmation(
                new SubscriptionId(row.getLong("subscription")),
                row.getString("nonce"),
                row.getString("hash"),
                Columns.instant(row, "created"),
                Columns.instant(row, "expires"),
                Columns.number(row, "used").map(Instant::ofEpochMilli));
    }
}
