package dev.tearsheet.store.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.upkeep.Lookout;
import dev.tearsheet.store.Database;
import dev.tearsheet.subscription.Received;

/** Looks at what is due first, and at what was planned last. */
public final class SqlLookout implements Lookout {
    private static final int FIRST = 1_000;

    private final Database database;

    public SqlLookout(Database database) {
        this.database = database;
    }

    @Override
    public List<Slug> late(Instant before) {
        // Of what is due first: readers whom nobody has come to, and lessons that a limit put off. What was tried and
        // deferred is the fault of one mailbox.
        return database.read(handle -> handle.createQuery("""
                        select distinct campaign from (
                            select campaign, state, due from subscription where deferred < 1 and due is not null and in_flight < 1
                            order by due, id limit :first) as waiting
                        where state = 'ACTIVE' and due < :before
                        union
                        select distinct campaign from (
                            select campaign, attempts, created from dispatch
                            where state in ('PLANNED', 'DEFERRED') and issue = 1 order by due, id limit :first) as put_off
                        where attempts = 0 and created < :before
                        """)
                .bind("first", FIRST)
                .bind("before", before.toEpochMilli())
                .map((row, context) -> new Slug(row.getString("campaign")))
                .list());
    }

    @Override
    public Set<Received> hadSince(Slug campaign, Instant since) {
        // Numbers grow with the time of planning: back from the newest as far as the time goes.
        return database.read(handle -> handle.createQuery("""
                        select distinct received, ordinal
                        from dispatch join subscription
                            on subscription.id = dispatch.subscription and subscription.run = dispatch.run
                        where dispatch.id > coalesce((select id from dispatch where created < :since order by id desc limit 1), 0)
                            and purpose = 'LESSON' and dispatch.campaign = :campaign and subscription.state = 'ACTIVE'
                        """)
                .bind("since", since.toEpochMilli())
                .bind("campaign", campaign.value())
                .map((row, context) -> Received.parse(row.getString("received")).with(row.getInt("ordinal")))
                .collect(Collectors.toUnmodifiableSet()));
    }
}
