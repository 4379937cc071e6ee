package dev.tearsheet.store.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.revision.Changeover;
import dev.tearsheet.campaign.revision.Revision;
import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.subscription.ReaderPages;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.change.Replan;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Reckons anew when the next lessons are due of a campaign whose times have changed: slice by slice of its readers, each
 * a short transaction, so that sending goes on in between. A row says how far it came; whoever comes after a kill goes
 * on there. Who is due before their slice comes gets nothing at a wrong time: the picker goes by the live schedule.
 */
public final class SqlMovingTimes {
    private final Database database;
    private final int slice;

    /** The times of a revision, and since when it was live. */
    private record Times(Campaign campaign, Instant since) {}

    /** @param before 0 if readers wait by several revisions */
    private record Moving(Slug campaign, int before, long after) {}

    public SqlMovingTimes(Database database) {
        this(database, ReaderPages.PAGE);
    }

    SqlMovingTimes(Database database, int slice) {
        this.database = database;
        this.slice = slice;
    }

    /** Notes, in the transaction that makes a revision live, that the times of its readers are to follow. */
    static void begin(Handle handle, Changeover over) {
        // From the first reader on; if an earlier change was not through, whoever waits may wait by any revision.
        handle.createUpdate("""
                        insert into moving (campaign, before, after) values (:campaign, :before, 0)
                        on conflict (campaign) do update set before = 0, after = 0
                        """)
                .bind("campaign", over.next().slug().value())
                .bind("before", over.before().map(Revision::number).orElse(0))
                .execute();
    }

    /** Moves all that are to be moved. */
    public void run() {
        while (moveSome()) {
            // The next slice: nobody waits longer than for one.
        }
    }

    /** Says whether there was anybody to move. */
    boolean moveSome() {
        // Asked every few seconds, and hardly ever is there anything: without the lock for writing.
        boolean any = database.read(handle -> handle.createQuery("select count(*) from moving")
                        .mapTo(Integer.class)
                        .one())
                > 0;
        return any && database.write(this::moveSome);
    }

    private boolean moveSome(Handle handle) {
        // The campaign whose turn it is; nobody else moves its readers meanwhile.
        Optional<Moving> moving = handle.createQuery(
                        "select campaign, before, after from moving order by campaign limit 1 <lock>")
                .define("lock", database.dialect().lock("moving"))
                .map((row, context) ->
                        new Moving(new Slug(row.getString("campaign")), row.getInt("before"), row.getLong("after")))
                .findOne();
        moving.ifPresent(m -> move(handle, m));
        return moving.isPresent();
    }

    private void move(Handle handle, Moving moving) {
        String lock = database.dialect().lock("subscription");
        List<ReaderPages.Reader> page =
                ReaderPages.page(handle, moving.campaign(), List.of("ACTIVE", "PAUSED"), moving.after(), slice, lock);
        replan(handle, moving).ifPresent(replan -> write(handle, page, replan));
        if (page.size() < slice) {
            handle.createUpdate("delete from moving where campaign = :campaign")
                    .bind("campaign", moving.campaign().value())
                    .execute();
        } else {
            handle.createUpdate("update moving set after = :after where campaign = :campaign")
                    .bind("campaign", moving.campaign().value())
                    .bind("after", page.get(page.size() - 1).subscription().id().value())
                    .execute();
        }
    }

    /** As of the moment at which the new times became live: who comes late, in the last slice, loses no slot by it. */
    private static Optional<Replan> replan(Handle handle, Moving moving) {
        Optional<Times> before = times(handle, moving.campaign(), moving.before());
        return times(handle, moving.campaign(), 0)
                .map(live -> before.filter(b -> moving.before() > 0)
                        .map(b -> new Replan(b.campaign(), live.campaign(), live.since()))
                        .orElseGet(() -> Replan.of(live.campaign(), live.since())));
    }

    /** A revision, the live one for 0, without its lessons, which tell nothing of times and may be many. */
    private static Optional<Times> times(Handle handle, Slug campaign, int number) {
        return handle.createQuery("""
                        select settings, applied from revision
                        where campaign = :campaign and (number = :number or :number = 0) and settings <> ''
                        order by number desc limit 1
                        """)
                .bind("campaign", campaign.value())
                .bind("number", number)
                .map((row, context) -> new Times(
                        new SettingsJson()
                                .campaign(row.getString("settings"), campaign, new Series(1, List.of(), List.of())),
                        Columns.instant(row, "applied")))
                .findOne();
    }

    private static void write(Handle handle, List<ReaderPages.Reader> page, Replan replan) {
        // When the next lesson is due, and nothing else.
        PreparedBatch batch = handle.prepareBatch(
                "update subscription set due = :due, slot = :slot, version = version + 1 where id = :id");
        for (ReaderPages.Reader reader : page) {
            Subscription then = replan.of(reader.subscription(), reader.subscriber());
            if (!then.equals(reader.subscription())) {
                batch.bind("id", then.id().value())
                        .bind("due", then.state().due().orElseThrow().toEpochMilli())
                        .bind(
                                "slot",
                                then.slotAhead().map(Instant::toEpochMilli).orElse(null))
                        .add();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
