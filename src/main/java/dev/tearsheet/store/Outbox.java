package dev.tearsheet.store;

import java.time.Instant;
import java.util.List;

import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.subscription.Notice;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.SubscriptionId;
import org.jdbi.v3.core.Handle;

/** Puts notices among the mails that are to go out and takes mails away that are no longer wanted. */
final class Outbox {
    private final Dialect dialect;

    Outbox(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Before other locks: makes this transaction the only one that plans mails to these recipients. */
    void takeTurns(Handle handle, List<Notice> notices) {
        notices.stream()
                .map(n -> n.recipient().key())
                .distinct()
                .sorted()
                .forEach(key -> dialect.takeTurns(handle, key));
    }

    /** Plans the notice unless it is there, over a limit, or to an address that is never mailed; needs the turn. */
    boolean plan(Handle handle, Notice notice, Instant now) {
        return !isOverLimit(handle, notice, now) && insert(handle, notice, now);
    }

    private static boolean isOverLimit(Handle handle, Notice notice, Instant now) {
        List<Purpose.Limit> limits = notice.purpose().limits();
        int most = limits.stream().mapToInt(Purpose.Limit::most).max().orElse(0);
        // When the newest mails of this purpose to this recipient were planned, in whatever campaign.
        List<Long> planned = handle.createQuery("""
                        select created from dispatch where recipient_key = :key and purpose = :purpose
                        order by created desc limit :most
                        """)
                .bind("key", notice.recipient().key())
                .bind("purpose", notice.purpose().name())
                .bind("most", most)
                .mapTo(Long.class)
                .list();
        return limits.stream()
                .anyMatch(limit -> planned.size() >= limit.most()
                        && planned.get(limit.most() - 1)
                                > now.minus(limit.within()).toEpochMilli());
    }

    private static boolean insert(Handle handle, Notice notice, Instant now) {
        // A notice, in the run that its subscription is in.
        return handle.createUpdate("""
                                insert into dispatch (purpose, issue, campaign, recipient, recipient_key, subscription,
                                    run, state, due, attempts, in_reply_to, once, created, reply)
                                select :purpose, 0, :campaign, :recipient, :key, :subscription,
                                    coalesce((select run from subscription where id = :subscription), 0),
                                    'PLANNED', :now, 0, :in_reply_to, :once, :now, ''
                                where not exists (select 1 from suppression where address_key = :key)
                                on conflict (once) do nothing
                                """)
                        .bind("purpose", notice.purpose().name())
                        .bind("campaign", notice.campaign().value())
                        .bind("recipient", notice.recipient().toString())
                        .bind("key", notice.recipient().key())
                        .bind(
                                "subscription",
                                notice.subscription().map(SubscriptionId::value).orElse(null))
                        .bind("in_reply_to", notice.inReplyTo().orElse(null))
                        .bind("once", notice.once())
                        .bind("now", now.toEpochMilli())
                        .execute()
                == 1;
    }

    /** Takes away what a subscription that is not active must not mail; its row must be locked. */
    void cancelAll(Handle handle, Subscription subscription, Instant now) {
        // All waiting or claimed mails of a subscription, but those that speak of its beginning and its end.
        handle.createUpdate("""
                        update dispatch set state = 'CANCELLED', settled = :now
                        where subscription = :id and state in ('PLANNED', 'DEFERRED', 'CLAIMED')
                            and purpose not in ('CONFIRM', 'GOODBYE')
                        """)
                .bind("id", subscription.id().value())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** Takes away the issues of earlier runs; the subscription's row must be locked. Returns how many they were. */
    int cancelEarlierRuns(Handle handle, Subscription subscription, Instant now) {
        // Waiting or claimed issues of the runs before this one.
        return handle.createUpdate("""
                        update dispatch set state = 'CANCELLED', settled = :now
                        where subscription = :id and run < :run and issue = 1
                            and state in ('PLANNED', 'DEFERRED', 'CLAIMED')
                        """)
                .bind("id", subscription.id().value())
                .bind("run", subscription.run())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** Takes away every mail to an address; needs the turn. */
    void cancelAllTo(Handle handle, String recipientKey, Instant now) {
        // Its subscriptions first, as everywhere: no issue is on its way any more.
        handle.createUpdate("""
                        update subscription set in_flight = 0, version = version + 1
                        where subscriber = (select id from subscriber where address_key = :key) and in_flight = 1
                        """).bind("key", recipientKey).execute();
        // All waiting or claimed mails to an address.
        handle.createUpdate("""
                        update dispatch set state = 'CANCELLED', settled = :now
                        where recipient_key = :key and state in ('PLANNED', 'DEFERRED', 'CLAIMED')
                        """)
                .bind("key", recipientKey)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** Whether a mail in this state will go out or be tried again without anybody's doing. */
    static boolean isWaiting(DispatchState state) {
        return state == DispatchState.PLANNED || state == DispatchState.DEFERRED;
    }
}
