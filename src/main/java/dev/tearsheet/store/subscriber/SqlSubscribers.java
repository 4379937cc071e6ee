package dev.tearsheet.store.subscriber;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.outbox.Withdrawals;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscriber.SubscriberId;
import dev.tearsheet.subscriber.Subscribers;
import dev.tearsheet.subscriber.Suppression;
import org.jdbi.v3.core.Handle;

/** The subscribers and the suppressed addresses, told apart by the key of their address. */
public final class SqlSubscribers implements Subscribers {
    private final Database database;
    private final Withdrawals withdrawals = new Withdrawals();

    public SqlSubscribers(Database database) {
        this.database = database;
    }

    @Override
    public Subscriber findOrAdd(EmailAddress address, Optional<ZoneId> zone, Instant now) {
        return database.write(handle -> {
            // A new subscriber; whoever comes second finds the first one's row.
            handle.createUpdate("""
                            insert into subscriber (address, address_key, zone, since)
                            values (:address, :key, :zone, :now)
                            on conflict (address_key) do nothing
                            """)
                    .bind("address", address.toString())
                    .bind("key", address.key())
                    .bind("zone", zone.map(ZoneId::getId).orElse(null))
                    .bind("now", now.toEpochMilli())
                    .execute();
            return byKey(handle, address.key()).orElseThrow();
        });
    }

    @Override
    public Optional<Subscriber> find(EmailAddress address) {
        return database.read(handle -> byKey(handle, address.key()));
    }

    @Override
    public Optional<Subscriber> find(SubscriberId id) {
        // A subscriber by number.
        return database.read(handle -> handle.createQuery("select <columns> from subscriber where id = :id")
                .define("columns", Columns.SUBSCRIBER)
                .bind("id", id.value())
                .map((row, context) -> Columns.subscriber(row))
                .findOne());
    }

    private static Optional<Subscriber> byKey(Handle handle, String key) {
        // A subscriber by address.
        return handle.createQuery("select <columns> from subscriber where address_key = :key")
                .define("columns", Columns.SUBSCRIBER)
                .bind("key", key)
                .map((row, context) -> Columns.subscriber(row))
                .findOne();
    }

    /** {@inheritDoc} What waits to go out to the address is cancelled with it. */
    @Override
    public void suppress(Suppression suppression) {
        String key = suppression.address().key();
        database.change(handle -> {
            database.dialect().takeTurns(handle, suppression.address().mailbox());
            // The address among those that are never mailed; an earlier reason stays.
            int added = handle.createUpdate("""
                            insert into suppression (address_key, address, reason, since, note)
                            values (:key, :address, :reason, :since, :note)
                            on conflict (address_key) do nothing
                            """)
                    .bind("key", key)
                    .bind("address", suppression.address().toString())
                    .bind("reason", suppression.reason().name())
                    .bind("since", suppression.since().toEpochMilli())
                    .bind("note", suppression.note())
                    .execute();
            if (added == 1) {
                withdrawals.cancelAllTo(handle, key, suppression.since());
            }
        });
    }

    @Override
    public Optional<Suppression> suppression(EmailAddress address) {
        // Why and since when an address is never mailed.
        return database.read(handle -> handle.createQuery(
                        "select address, reason, since, note from suppression where address_key = :key")
                .bind("key", address.key())
                .map((row, context) -> Columns.suppression(row))
                .findOne());
    }
}
