package dev.tearsheet.store.subscription;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.tearsheet.store.Bulk;
import dev.tearsheet.store.Columns;
import dev.tearsheet.subscription.Happening;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import org.jdbi.v3.core.Handle;

/** Gathers what befalls subscriptions within one transaction, and writes it at its end. */
public final class Happenings {
    private record Row(SubscriptionId subscription, Happening happening) {}

    private final List<Row> rows = new ArrayList<>();

    /** What this step means, if it is no mail. */
    public void note(Subscription before, Subscription after) {
        Happening.between(before, after).forEach(happening -> note(after, happening));
    }

    public void note(Subscription subscription, Happening happening) {
        rows.add(new Row(subscription.id(), happening));
    }

    public void write(Handle handle, Instant now) {
        if (rows.isEmpty()) {
            return;
        }
        // What befell subscriptions.
        Bulk.insert(
                handle,
                new Bulk.Insert("happening", "subscription, at, what, note"),
                rows,
                (values, row) -> values.put(row.subscription().value())
                        .put(now)
                        .put(row.happening().what().name())
                        .put(Columns.storable(row.happening().note())));
    }
}
