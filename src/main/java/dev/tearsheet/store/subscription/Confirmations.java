package dev.tearsheet.store.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

import dev.tearsheet.store.Columns;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Confirmation;
import dev.tearsheet.subscription.Question;
import dev.tearsheet.subscription.SubscriptionId;
import org.jdbi.v3.core.Handle;

/** The confirmations, by the hash of their token; old ones stay, so that an old link finds out what became of it. */
final class Confirmations {
    void keep(Handle handle, Confirmation confirmation) {
        // A new confirmation.
        handle.createUpdate("""
                        insert into confirmation (hash, subscription, question, address, nonce, created, expires)
                        values (:hash, :subscription, :question, :address, :nonce, :created, :expires)
                        """)
                .bind("question", confirmation.question().name())
                .bind("address", confirmation.address().map(Object::toString).orElse(null))
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

    /** Keeps it in the place of those of its question that wait. */
    void replace(Handle handle, Confirmation confirmation) {
        expire(handle, confirmation.subscription(), confirmation.question(), confirmation.created());
        keep(handle, confirmation);
    }

    /** A question that nobody can answer any more. */
    void expire(Handle handle, SubscriptionId subscription, Question question, Instant now) {
        // All of this question that wait for their answer.
        handle.createUpdate("""
                        update confirmation set expires = :now
                        where subscription = :subscription and question = :question and used is null and expires > :now
                        """)
                .bind("subscription", subscription.value())
                .bind("question", question.name())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    Optional<Confirmation> live(Handle handle, SubscriptionId subscription, Question question, Instant now) {
        // The newest that is neither used nor expired.
        return handle.createQuery("""
                        select * from confirmation
                        where subscription = :subscription and question = :question and used is null and expires > :now
                        order by expires desc limit 1
                        """)
                .bind("subscription", subscription.value())
                .bind("question", question.name())
                .bind("now", now.toEpochMilli())
                .map((row, context) -> confirmation(row))
                .findOne();
    }

    /** Uses it up; false if it is used up already. Where there is none to use, all is well. */
    boolean use(Handle handle, Optional<Confirmation> confirmation, Instant now) {
        confirmation
                .filter(c -> c.question() == Question.STAY)
                .ifPresent(c -> expire(handle, c.subscription(), Question.MOVE, now));
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
                Question.valueOf(row.getString("question")),
                Columns.text(row, "address").map(EmailAddress::parse),
                row.getString("nonce"),
                row.getString("hash"),
                Columns.instant(row, "created"),
                Columns.instant(row, "expires"),
                Columns.number(row, "used").map(Instant::ofEpochMilli));
    }
}
