package dev.tearsheet.store.ledger;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

import dev.tearsheet.delivery.operating.Correction;
import dev.tearsheet.delivery.operating.Corrections;
import dev.tearsheet.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Corrections of lessons in the ledger: one for each run of a reader and each text, by its {@code once}. */
public final class SqlCorrections implements Corrections {
    // Who had the lesson in the present run, and may be mailed.
    private static final String HAD = """
            subscription.campaign = :campaign
            and exists (select 1 from dispatch had where had.subscription = subscription.id
                and had.run = subscription.run and had.ordinal = :ordinal and had.purpose = 'LESSON'
                and had.state in ('ACCEPTED', 'DOUBTFUL'))
            and not exists (select 1 from suppression where suppression.address_key = subscriber.address_key)
            """;
    // Whether this correction is there already.
    private static final String DONE = """
            exists (select 1 from dispatch done where done.once =
                'CORRECTION.' || cast(:digest as text) || '.' || subscription.id || '.' || subscription.run)
            """;

    private final Database database;

    public SqlCorrections(Database database) {
        this.database = database;
    }

    @Override
    public Heads heads(Correction correction) {
        // How many of those who had it get it, have it, or rest.
        return database.read(handle -> bind(handle.createQuery("""
                                select count(*) filter (where live = 1 and done = 0) as waiting,
                                    count(*) filter (where done = 1) as done,
                                    count(*) filter (where live = 0 and done = 0) as resting
                                from (select case when subscription.state = 'PAUSED' then 0 else 1 end as live,
                                        case when <done> then 1 else 0 end as done
                                    from subscription join subscriber on subscriber.id = subscription.subscriber
                                    where subscription.state in ('ACTIVE', 'COMPLETED', 'PAUSED') and <had>) heads
                                """), correction)
                .map((row, context) -> new Heads(row.getInt("waiting"), row.getInt("done"), row.getInt("resting")))
                .one());
    }

    @Override
    public Slice plan(Correction correction, long after, int most, Instant now) {
        return database.write(handle -> {
            List<Long> readers = readers(handle, correction, after, most);
            return readers.isEmpty()
                    ? new Slice(0, OptionalLong.empty())
                    : new Slice(
                            insert(handle, correction, readers, now), OptionalLong.of(readers.get(readers.size() - 1)));
        });
    }

    private static List<Long> readers(Handle handle, Correction correction, long after, int most) {
        // The next subscriptions that it goes to.
        return bind(handle.createQuery("""
                                select subscription.id from subscription
                                join subscriber on subscriber.id = subscription.subscriber
                                where subscription.id > :after and subscription.state in ('ACTIVE', 'COMPLETED')
                                    and <had> and not <done>
                                order by subscription.id limit :most
                                """), correction)
                .bind("after", after)
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    private static int insert(Handle handle, Correction correction, List<Long> readers, Instant now) {
        // A mail for each of them, but one only.
        return handle.createUpdate("""
                        insert into dispatch (purpose, issue, campaign, recipient, recipient_key, subscription, run,
                            about, state, due, attempts, once, created, reply)
                        select 'CORRECTION', 0, subscription.campaign, subscriber.address, subscriber.address_key,
                            subscription.id, subscription.run, :ordinal, 'PLANNED', :now, 0,
                            'CORRECTION.' || cast(:digest as text) || '.' || subscription.id || '.' || subscription.run,
                            :now, ''
                        from subscription join subscriber on subscriber.id = subscription.subscriber
                        where subscription.id in (<readers>)
                        on conflict (once) where once is not null do nothing
                        """)
                .bindList("readers", readers)
                .bind("ordinal", correction.lesson().ordinal())
                .bind("digest", correction.digest())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Correction correction) {
        return statement
                .define("had", HAD)
                .define("done", DONE)
                .bind("campaign", correction.campaign().value())
                .bind("ordinal", correction.lesson().ordinal())
                .bind("digest", correction.digest());
    }
}
