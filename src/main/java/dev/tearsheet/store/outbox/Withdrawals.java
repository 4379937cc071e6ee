package dev.tearsheet.store.outbox;

import java.time.Instant;

import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.store.MailsTo;
import dev.tearsheet.subscription.Happening;
import dev.tearsheet.subscription.Subscription;
import org.jdbi.v3.core.Handle;

/** Takes mails away that are to go out and are no longer wanted. */
public final class Withdrawals {
    /** Takes away what a subscription that is not active must not mail; its row must be locked. */
    public void cancelAll(Handle handle, Subscription subscription, Instant now) {
        // All waiting or claimed mails of a subscription, but those that speak of its beginning and its end.
        handle.createUpdate("""
                        update dispatch set state = 'CANCELLED', settled = :now, reply = :why
                        where subscription = :id and state in ('PLANNED', 'DEFERRED', 'CLAIMED')
                            and purpose not in ('CONFIRM', 'GOODBYE')
                        """)
                .bind("id", subscription.id().value())
                .bind("why", Happening.of(subscription.state()))
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** Takes away the issues of earlier runs; the subscription's row must be locked. Returns how many they were. */
    public int cancelEarlierRuns(Handle handle, Subscription subscription, Instant now) {
        // Waiting or claimed issues of the runs before this one.
        return handle.createUpdate("""
                        update dispatch set state = 'CANCELLED', settled = :now, reply = 'a new run has begun'
                        where subscription = :id and run < :run and issue = 1
                            and state in ('PLANNED', 'DEFERRED', 'CLAIMED')
                        """)
                .bind("id", subscription.id().value())
                .bind("run", subscription.run())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** Takes away every mail to an address; needs the turn. */
    public void cancelAllTo(Handle handle, String recipientKey, Instant now) {
        // Its subscriptions first, as everywhere: no issue is on its way any more.
        handle.createUpdate("""
                        update subscription set in_flight = 0, deferred = 0, version = version + 1
                        where subscriber = (select id from subscriber where address_key = :key) and in_flight = 1
                        """).bind("key", recipientKey).execute();
        // All waiting or claimed mails to an address.
        handle.createUpdate("""
                        update dispatch set state = 'CANCELLED', settled = :now,
                            reply = 'the address is never mailed any more'
                        where state in ('PLANNED', 'DEFERRED', 'CLAIMED') and <to>
                        """)
                .define("to", MailsTo.KEY)
                .bind("key", recipientKey)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** Whether a mail in this state will go out or be tried again without anybody's doing. */
    public static boolean isWaiting(DispatchState state) {
        return state == DispatchState.PLANNED || state == DispatchState.DEFERRED;
    }
}
