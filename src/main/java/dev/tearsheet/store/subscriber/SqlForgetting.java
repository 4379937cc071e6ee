package dev.tearsheet.store.subscriber;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.store.Database;
import dev.tearsheet.store.outbox.Pseudonyms;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Forgetting;
import dev.tearsheet.subscription.SubscriptionId;
import org.jdbi.v3.core.Handle;

/** Erases strangers from all tables; the rows of the ledger stay, without names. */
public final class SqlForgetting implements Forgetting {
    /** In the place of an address. */
    private static final String FORGOTTEN = "forgotten@forgotten.invalid";
    /** So long after it has lapsed a question can still be answered: its token brings a fresh one. */
    private static final Duration GRACE = Duration.ofDays(7);
    /** So long questions to one person are counted. */
    private static final Duration COUNTED = Duration.ofDays(30);

    /** A question that nobody answered, and whom it went to. */
    private record Stranger(long subscription, long subscriber, String address) {}

    private final Database database;

    public SqlForgetting(Database database) {
        this.database = database;
    }

    @Override
    public int lapsed(Instant now, int most) {
        return database.write(handle -> {
            List<Stranger> strangers = lapsed(handle, now, most);
            strangers.forEach(stranger -> erase(handle, stranger));
            return strangers.size();
        });
    }

    private List<Stranger> lapsed(Handle handle, Instant now, int most) {
        // Never confirmed, no question that anybody would still answer, and no mail on its way.
        return handle.createQuery("""
                        select subscription.id as id, subscriber, address
                        from subscription join subscriber on subscriber.id = subscription.subscriber
                        where state = 'AWAITING' and subscription.since <= :before
                            and not exists (select 1 from confirmation where confirmation.subscription = subscription.id
                                and used is null and expires > :lapsed)
                            and not exists (select 1 from dispatch where dispatch.subscription = subscription.id
                                and dispatch.state in ('PLANNED', 'DEFERRED', 'CLAIMED'))
                        order by subscription.since, subscription.id limit :most <lock>
                        """)
                .define("lock", database.dialect().lock("subscription"))
                .bind("before", now.minus(GRACE).toEpochMilli())
                .bind("lapsed", now.minus(GRACE).toEpochMilli())
                .bind("most", most)
                .map((row, context) ->
                        new Stranger(row.getLong("id"), row.getLong("subscriber"), row.getString("address")))
                .list();
    }

    @Override
    public boolean unreachable(SubscriptionId subscription) {
        return database.write(handle -> {
            // The stranger who was asked, if nobody has said yes since.
            Optional<Stranger> stranger = handle.createQuery("""
                            select subscription.id as id, subscriber, address
                            from subscription join subscriber on subscriber.id = subscription.subscriber
                            where subscription.id = :id and state = 'AWAITING' <lock>
                            """)
                    .define("lock", database.dialect().lock("subscription"))
                    .bind("id", subscription.value())
                    .map((row, context) ->
                            new Stranger(row.getLong("id"), row.getLong("subscriber"), row.getString("address")))
                    .findOne();
            stranger.ifPresent(s -> erase(handle, s));
            return stranger.isPresent();
        });
    }

    private static void erase(Handle handle, Stranger stranger) {
        String mailbox = EmailAddress.parse(stranger.address()).mailbox();
        // What servers said of the mails, which may name the address.
        handle.createUpdate("delete from bounce where dispatch in (select id from dispatch where subscription = :id)")
                .bind("id", stranger.subscription())
                .execute();
        // The same in the history.
        handle.createUpdate("""
                        update attempt set reply = '' where dispatch in
                            (select id from dispatch where subscription = :id)
                        """).bind("id", stranger.subscription()).execute();
        // The mails themselves: that there were some, and for whom they count.
        handle.createUpdate("""
                        update dispatch set recipient = :nobody, recipient_key = :nobody, subscription = null,
                            mailbox = case when mailbox is null then null else :pseudonym end,
                            in_reply_to = null, once = null, reply = '',
                            state = case when state in ('PLANNED', 'DEFERRED', 'CLAIMED') then 'CANCELLED' else state end
                        where subscription = :id
                        """)
                .bind("nobody", FORGOTTEN)
                .bind("pseudonym", new Pseudonyms(handle).of(mailbox))
                .bind("id", stranger.subscription())
                .execute();
        for (String table : List.of("confirmation", "consent")) {
            // What belongs to the question.
            handle.createUpdate("delete from <table> where subscription = :id")
                    .define("table", table)
                    .bind("id", stranger.subscription())
                    .execute();
        }
        // The question.
        handle.createUpdate("delete from subscription where id = :id")
                .bind("id", stranger.subscription())
                .execute();
        // The person, unless they are in another campaign, or were.
        handle.createUpdate("""
                        delete from subscriber where id = :subscriber
                            and not exists (select 1 from subscription where subscription.subscriber = :subscriber)
                            and not exists (select 1 from former_reader where former_reader.subscriber = :subscriber)
                        """).bind("subscriber", stranger.subscriber()).execute();
    }

    @Override
    public void remains(Instant now) {
        // Pseudonyms that count for nothing any more.
        database.change(handle -> handle.createUpdate("""
                        update dispatch set mailbox = null
                        where recipient_key = :nobody and issue = 0 and mailbox is not null and created < :before
                        """)
                .bind("nobody", FORGOTTEN)
                .bind("before", now.minus(COUNTED).toEpochMilli())
                .execute());
    }
}
