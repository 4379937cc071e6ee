package dev.tearsheet.store.subscriber;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import dev.tearsheet.store.Columns;
import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscriber.Suppression.Reason;
import org.jdbi.v3.core.Handle;

/** Takes suppressions back and keeps that they were there. */
public final class Liftings {
    private final Handle handle;
    private final Instant now;

    public Liftings(Handle handle, Instant now) {
        this.handle = handle;
        this.now = now;
    }

    /** Those of these keys and reasons; returns what was taken back. */
    public List<Suppression> lift(Collection<String> keys, List<Reason> reasons, String why) {
        if (keys.isEmpty()) {
            return List.of();
        }
        // They may be mailed again.
        List<Suppression> lifted = handle.createQuery("""
                        delete from suppression where address_key in (<keys>) and reason in (<reasons>)
                        returning address, reason, since, note
                        """)
                .bindList("keys", List.copyOf(keys))
                .bindList("reasons", reasons.stream().map(Reason::name).toList())
                .map((row, context) -> Columns.suppression(row))
                .list();
        lifted.forEach(suppression -> keep(suppression, why));
        return lifted;
    }

    private void keep(Suppression suppression, String why) {
        // That it was there, and why it is no longer.
        handle.createUpdate("""
                        insert into lifting (address_key, address, reason, since, lifted, why)
                        values (:key, :address, :reason, :since, :now, :why)
                        """)
                .bind("key", suppression.address().key())
                .bind("address", suppression.address().toString())
                .bind("reason", suppression.reason().name())
                .bind("since", suppression.since().toEpochMilli())
                .bind("now", now.toEpochMilli())
                .bind("why", why)
                .execute();
    }
}
