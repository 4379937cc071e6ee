package dev.tearsheet.store.inbound;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.reason.FailureClass;
import dev.tearsheet.inbound.bounce.FailedRecipient;
import dev.tearsheet.inbound.standing.Failed;
import dev.tearsheet.inbound.standing.Returns;
import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.MailsTo;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The mails that came back, a row for each time, and what they are in the ledger. */
public final class SqlReturns implements Returns {
    /** Who has not said no by then has taken it. */
    private static final Duration IN_DOUBT = Duration.ofHours(48);

    private final Database database;

    public SqlReturns(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Dispatch> sent(DispatchId id) {
        // A mail by number.
        return database.read(handle -> handle.createQuery("select <dispatch> from dispatch where id = :id")
                .define("dispatch", Columns.DISPATCH)
                .bind("id", id.value())
                .map((row, context) -> Columns.dispatch(row))
                .findOne());
    }

    @Override
    public boolean note(Dispatch dispatch, FailedRecipient failure, Instant now) {
        return database.write(handle -> {
            String reply = "came back: " + failure.said();
            // The relay had taken it; now we know better. Who comes second finds it refused.
            int first = handle.createUpdate("""
                            update dispatch set state = 'REJECTED', reply = :reply
                            where id = :id and state in ('ACCEPTED', 'DOUBTFUL')
                            """)
                    .bind("id", dispatch.id().value())
                    .bind("reply", reply)
                    .execute();
            if (first == 1) {
                keep(handle, dispatch, failure, now);
                tell(handle, dispatch, reply, now);
            }
            return first == 1;
        });
    }

    private static void keep(Handle handle, Dispatch dispatch, FailedRecipient failure, Instant now) {
        LocalDate day = dispatch.date().orElse(now.atZone(ZoneOffset.UTC).toLocalDate());
        // What came back.
        handle.createUpdate("""
                        insert into bounce (dispatch, address_key, domain, came, day, class, reason, status, said)
                        values (:dispatch, :key, :domain, :now, :day, :class, :reason, :status, :said)
                        """)
                .bind("dispatch", dispatch.id().value())
                .bind("key", dispatch.recipient().key())
                .bind("domain", dispatch.recipient().asciiDomain())
                .bind("now", now.toEpochMilli())
                .bind("day", day.toString())
                .bind("class", failure.failureClass().name())
                .bind("reason", failure.reason().word())
                .bind("status", failure.status())
                .bind("said", failure.said())
                .execute();
    }

    private static void tell(Handle handle, Dispatch dispatch, String reply, Instant now) {
        // The history of the mail, for the operator.
        handle.createUpdate("""
                        insert into attempt (dispatch, ended, state, reply) values (:id, :now, 'REJECTED', :reply)
                        """)
                .bind("id", dispatch.id().value())
                .bind("now", now.toEpochMilli())
                .bind("reply", reply)
                .execute();
    }

    @Override
    public List<Failed> since(String key, Instant now) {
        // The failures of an address that count.
        return database.read(handle -> counting(
                        handle.createQuery(
                                "select day, class from bounce where address_key = :key and <counts> order by came, id"),
                        key,
                        now)
                .map((row, context) ->
                        new Failed(LocalDate.parse(row.getString("day")), FailureClass.valueOf(row.getString("class"))))
                .list());
    }

    @Override
    public List<Dispatch> lost(String key, Instant now) {
        // The lessons that failed, unless they have arrived since.
        return database.read(handle -> counting(handle.createQuery("""
                                select <dispatch> from dispatch
                                where purpose = 'LESSON' and state = 'REJECTED' and id in
                                    (select dispatch from bounce where address_key = :key and <counts>)
                                order by id
                                """), key, now)
                .define("dispatch", Columns.DISPATCH)
                .map((row, context) -> Columns.dispatch(row))
                .list());
    }

    /** After the last mail that was taken long enough ago, and after the last sign of life. */
    private static Query counting(Query query, String key, Instant now) {
        return query.define("counts", """
                        came > coalesce((select max(settled) from dispatch
                            where state = 'ACCEPTED' and settled <= :taken and %s), 0)
                        and came > coalesce((select heard from subscriber where address_key = :key), 0)
                        """.formatted(MailsTo.KEY))
                .bind("key", key)
                .bind("taken", now.minus(IN_DOUBT).toEpochMilli());
    }

    @Override
    public int hardAt(String domain, Instant since) {
        // Addresses of a domain that nobody knows any longer.
        return database.read(handle -> handle.createQuery("""
                        select count(distinct address_key) from bounce
                        where domain = :domain and class = 'HARD' and came >= :since
                        """)
                .bind("domain", domain)
                .bind("since", since.toEpochMilli())
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public int readersAt(String domain) {
        // People of a domain with a subscription that is not over.
        return database.read(handle -> handle.createQuery("""
                        select count(*) from subscriber
                        where address_key like :address and exists (select 1 from subscription
                            where subscription.subscriber = subscriber.id and state in ('ACTIVE', 'PAUSED'))
                        """)
                .bind("address", "%@" + domain)
                .mapTo(Integer.class)
                .one());
    }
}
