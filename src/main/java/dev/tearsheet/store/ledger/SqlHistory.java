package dev.tearsheet.store.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.operating.History;
import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.MailsTo;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Happening;

/** What happened to a reader, out of the ledger, its history and the happenings. */
public final class SqlHistory implements History {
    private final Database database;

    public SqlHistory(Database database) {
        this.database = database;
    }

    @Override
    public List<Change> mails(EmailAddress reader) {
        // When each mail was planned, claimed and settled: each attempt tells of two changes, its beginning and its
        // end.
        // What is in somebody's hands, or was cancelled before anybody had it, has no attempt of its own yet.
        return database.read(handle -> handle.createQuery("""
                        with mine as (select * from dispatch where <to>)
                        select * from (
                            select id as mail, created as at, 1 as step, 0 as turn, 'PLANNED' as state, '' as node,
                                '' as reply
                            from mine where issue = 0
                            union all
                            select dispatch, attempt.claimed, 2, attempt.id, 'CLAIMED', attempt.node, ''
                            from attempt join mine on mine.id = attempt.dispatch
                            where attempt.claimed is not null
                            union all
                            select dispatch, ended, 3, attempt.id, attempt.state, attempt.node, attempt.reply
                            from attempt join mine on mine.id = attempt.dispatch
                            union all
                            select id, coalesce(claimed, created), 4, 0, 'CLAIMED', node, ''
                            from mine where node is not null
                            union all
                            select id, settled, 5, 0, 'CANCELLED', '', reply
                            from mine where state = 'CANCELLED' and settled is not null
                                and not exists (select 1 from attempt
                                    where attempt.dispatch = mine.id and attempt.ended >= mine.settled)
                        ) as changes order by mail, at, turn, step
                        """)
                .define("to", MailsTo.KEY)
                .bind("key", reader.key())
                .map((row, context) -> change(row))
                .list());
    }

    @Override
    public List<Event> events(EmailAddress reader) {
        // What befell the subscriptions of one reader.
        return database.read(handle -> handle.createQuery("""
                        select campaign, at, what, note from happening
                        join subscription on subscription.id = happening.subscription
                        join subscriber on subscriber.id = subscription.subscriber
                        where subscriber.address_key = :key order by happening.id
                        """)
                .bind("key", reader.key())
                .map((row, context) -> new Event(
                        new Slug(row.getString("campaign")),
                        Columns.instant(row, "at"),
                        new Happening(Happening.What.valueOf(row.getString("what")), row.getString("note"))))
                .list());
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                new DispatchId(row.getLong("mail")),
                Instant.ofEpochMilli(row.getLong("at")),
                DispatchState.valueOf(row.getString("state")),
                row.getString("node"),
                row.getString("reply"));
    }
}
