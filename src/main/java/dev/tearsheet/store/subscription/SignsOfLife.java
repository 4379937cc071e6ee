package dev.tearsheet.store.subscription;

import java.time.Instant;
import java.util.List;

import dev.tearsheet.store.subscriber.Liftings;
import dev.tearsheet.subscriber.Suppression.Reason;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import org.jdbi.v3.core.Handle;

/**
 * Readers who show that mail comes through to them: who answers a question, and who ends a suspension. What came back
 * before no longer counts, and who was only unreachable is mailed again.
 */
final class SignsOfLife {
    private final Handle handle;
    private final Instant now;

    SignsOfLife(Handle handle, Instant now) {
        this.handle = handle;
        this.now = now;
    }

    /** Before the step is written. */
    public void note(Subscription after, boolean answered) {
        boolean goesOn = after.state() instanceof State.Active || after.state() instanceof State.Paused;
        // Who has answered, or was suspended until now and is not any longer.
        List<String> keys = handle.createQuery("""
                        update subscriber set heard = :now
                        where id = :subscriber and (:answered = 1 or exists (select 1 from subscription
                            where subscription.id = :id and :goes_on = 1 and state = 'PAUSED'
                                and suspended is not null))
                        returning address_key
                        """)
                .bind("now", now.toEpochMilli())
                .bind("id", after.id().value())
                .bind("subscriber", after.subscriber().value())
                .bind("answered", answered ? 1 : 0)
                .bind("goes_on", goesOn ? 1 : 0)
                .mapTo(String.class)
                .list();
        new Liftings(handle, now).lift(keys, List.of(Reason.UNREACHABLE), "the reader: answered again");
    }
}
