package dev.tearsheet.store.ledger;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

import dev.tearsheet.delivery.upkeep.Retention;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.node.SqlKeepsakes;
import org.jdbi.v3.core.Handle;

/** Deletes old rows, a few hundred at a time. */
public final class SqlRetention implements Retention {
    private static final String WALK = "retention.walk";

    private final Database database;
    private final SqlKeepsakes keepsakes;

    public SqlRetention(Database database) {
        this.database = database;
        this.keepsakes = new SqlKeepsakes(database);
    }

    /** A mail, and whether it and those before it may go. */
    private record Old(long id, boolean created, boolean needless) {}

    @Override
    public Walk walk() {
        return keepsakes.get(WALK).map(SqlRetention::read).orElse(Walk.NONE);
    }

    /** When it began, and the mail if it is not over. */
    private static Walk read(String kept) {
        String[] words = kept.split(" ");
        return new Walk(
                Instant.ofEpochMilli(Long.parseLong(words[0])),
                words.length == 1 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(words[1])));
    }

    @Override
    public void keep(Walk walk) {
        String began = Long.toString(walk.began().toEpochMilli());
        keepsakes.put(
                WALK,
                walk.after().isEmpty() ? began : began + " " + walk.after().getAsLong());
    }

    @Override
    public Slice forgetMails(long after, int most, Instant before) {
        List<Old> seen = database.read(handle -> look(handle, after, most, before));
        // Numbers grow with time: where all are young, all that follow are.
        boolean end = seen.size() < most || seen.stream().noneMatch(Old::created);
        List<Long> needless = seen.stream().filter(Old::needless).map(Old::id).toList();
        if (!needless.isEmpty()) {
            database.change(handle -> delete(handle, needless));
        }
        return new Slice(
                needless.size(),
                end
                        ? OptionalLong.empty()
                        : OptionalLong.of(seen.get(seen.size() - 1).id()));
    }

    private static List<Old> look(Handle handle, long after, int most, Instant before) {
        // The next mails, and whether nobody needs them any more.
        return handle.createQuery("""
                        select id, case when created < :before then 1 else 0 end as created,
                            case when settled < :before and node is null
                                and state in ('ACCEPTED', 'REJECTED', 'DOUBTFUL', 'CANCELLED')
                                and (issue = 0 and purpose <> 'CORRECTION' or not exists (select 1 from subscription
                                    where subscription.id = dispatch.subscription
                                        and subscription.run = dispatch.run
                                        and subscription.state in ('AWAITING', 'ACTIVE', 'PAUSED')))
                                then 1 else 0 end as needless
                        from dispatch where id > :after order by id limit :most
                        """)
                .bind("before", before.toEpochMilli())
                .bind("after", after)
                .bind("most", most)
                .map((row, context) ->
                        new Old(row.getLong("id"), row.getInt("created") == 1, row.getInt("needless") == 1))
                .list();
    }

    private static void delete(Handle handle, List<Long> mails) {
        // Mails that came back, the history, and the mails themselves.
        for (String table : List.of("bounce", "attempt")) {
            handle.createUpdate("delete from <table> where dispatch in (<mails>)")
                    .define("table", table)
                    .bindList("mails", mails)
                    .execute();
        }
        handle.createUpdate("delete from dispatch where id in (<mails>)")
                .bindList("mails", mails)
                .execute();
    }

    @Override
    public int forgetHappenings(int most, Instant before) {
        // What befell subscriptions long ago.
        return database.write(handle -> handle.createUpdate("""
                        delete from happening where id in
                            (select id from happening where at < :before order by at limit :most)
                        """)
                .bind("before", before.toEpochMilli())
                .bind("most", most)
                .execute());
    }
}
