package dev.tearsheet.store.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.upkeep.Tallies;
import dev.tearsheet.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The tally: figures, and changes of them that are not added up yet. Almost all changes are written by triggers, in the
 * transaction of what they count.
 */
public final class SqlTallies implements Tallies {
    /** The figures as they are now: a query to be put into others. */
    static final String NOW = """
            select campaign, what, state, day, figure from tally
            union all select campaign, what, state, day, figure from tally_change""";

    private final Database database;

    public SqlTallies(Database database) {
        this.database = database;
    }

    /** What a figure counts; day: 0 where it has none. */
    private record Key(String campaign, String what, String state, long day) {
        static Key of(ResultSet row) throws SQLException {
            return new Key(
                    row.getString("campaign"), row.getString("what"), row.getString("state"), row.getLong("day"));
        }

        String words() {
            String words = what.toLowerCase(Locale.ROOT) + " " + state.toLowerCase(Locale.ROOT);
            return day == 0 ? words : words + " on " + LocalDate.ofEpochDay(day);
        }
    }

    /** Notes the step of a mail that no trigger counts, because every mail takes it: claimed, and now accepted. */
    static void noteAccepted(Handle handle, List<Ending> endings) {
        Map<Key, Long> figures = endings.stream()
                .filter(e -> !e.wasCancelled() && e.becomes() == DispatchState.ACCEPTED)
                .collect(Collectors.groupingBy(SqlTallies::accepted, Collectors.counting()));
        note(handle, figures);
    }

    private static Key accepted(Ending ending) {
        long day =
                ending.settlement().at().atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
        String campaign = ending.settlement().dispatch().campaign().value();
        return new Key(campaign, "MAILS", DispatchState.ACCEPTED.name(), day);
    }

    private static void note(Handle handle, Map<Key, Long> figures) {
        if (figures.isEmpty()) {
            return;
        }
        // Changes of figures.
        PreparedBatch batch = handle.prepareBatch("""
                insert into tally_change (campaign, what, state, day, figure)
                values (:campaign, :what, :state, :day, :figure)
                """);
        figures.forEach((key, figure) -> bind(batch, key, figure));
        batch.execute();
    }

    @Override
    public int addUp(int most) {
        return database.write(handle -> {
            // The oldest changes, but those that another node is adding up; each is taken once.
            List<Map.Entry<Key, Long>> taken = handle.createQuery("""
                            delete from tally_change
                            where id in (select id from tally_change order by id limit :most <lock>)
                            returning campaign, what, state, day, figure
                            """)
                    .define("lock", database.dialect().lockFree("tally_change"))
                    .bind("most", most)
                    .map((row, context) -> Map.entry(Key.of(row), row.getLong("figure")))
                    .list();
            add(
                    handle,
                    taken.stream()
                            .collect(Collectors.groupingBy(
                                    Map.Entry::getKey,
                                    () -> new TreeMap<>(Comparator.comparing(Key::toString)),
                                    Collectors.summingLong(Map.Entry::getValue))));
            return taken.size();
        });
    }

    /** In one order, so that two nodes do not wait for each other. */
    private static void add(Handle handle, TreeMap<Key, Long> figures) {
        if (figures.isEmpty()) {
            return;
        }
        // What has come to a figure.
        PreparedBatch batch = handle.prepareBatch("""
                insert into tally (campaign, what, state, day, figure)
                values (:campaign, :what, :state, :day, :figure)
                on conflict (campaign, what, state, day) do update set figure = tally.figure + excluded.figure
                """);
        figures.forEach((key, figure) -> bind(batch, key, figure));
        batch.execute();
    }

    private static void bind(PreparedBatch batch, Key key, long figure) {
        batch.bind("campaign", key.campaign())
                .bind("what", key.what())
                .bind("state", key.state())
                .bind("day", key.day())
                .bind("figure", figure)
                .add();
    }

    @Override
    public List<Difference> recount() {
        return database.write(handle -> {
            // One statement sees one moment, whatever others write meanwhile; what differs comes to the changes.
            return handle.createQuery("""
                            insert into tally_change (campaign, what, state, day, figure)
                            select campaign, what, state, day, sum(figure) from (
                                select campaign, 'READERS' as what, case when state = 'PAUSED' and suspended is not null
                                    then 'SUSPENDED' else state end as state, 0 as day, count(*) as figure
                                from subscription group by 1, 3
                                union all
                                select campaign, 'MAILS', state, coalesce(settled, 0) / 86400000, count(*)
                                from dispatch where state <> 'CLAIMED' group by 1, 3, 4
                                union all
                                select campaign, what, state, day, -figure from tally
                                union all
                                select campaign, what, state, day, -figure from tally_change) as all_of_it
                            group by campaign, what, state, day having sum(figure) <> 0
                            returning campaign, what, state, day, figure
                            """)
                    .map((row, context) -> {
                        Key key = Key.of(row);
                        return new Difference(key.campaign(), key.words(), row.getLong("figure"));
                    })
                    .list();
        });
    }
}
