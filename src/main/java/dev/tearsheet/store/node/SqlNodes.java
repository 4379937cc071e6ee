package dev.tearsheet.store.node;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.tearsheet.delivery.node.Entry;
import dev.tearsheet.delivery.node.Life;
import dev.tearsheet.delivery.node.Node;
import dev.tearsheet.delivery.node.Nodes;
import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.Dialect;
import org.jdbi.v3.core.Handle;

/** The nodes, a row for each name. */
public final class SqlNodes implements Nodes {
    private final Database database;

    public SqlNodes(Database database) {
        this.database = database;
    }

    @Override
    public Entry enter(Life life, Instant now, Instant until) {
        return database.write(handle -> {
            Optional<String> folder = folder(handle, life.node());
            // The name is this life's, if it was free or what has it cannot be alive.
            int entered = handle.createUpdate("""
                            insert into node (name, life, folder, place, since, seen, lease_until)
                            values (:node, :id, :folder, :place, :now, :now, :until)
                            on conflict (name) do update set life = excluded.life, folder = excluded.folder,
                                place = excluded.place, since = excluded.since, seen = excluded.seen,
                                lease_until = excluded.lease_until, gone = null, troubles = ''
                            where node.gone is not null or node.lease_until <= :now
                                or node.folder = excluded.folder and node.place = excluded.place
                            """)
                    .bindMethods(life)
                    .bind("now", now.toEpochMilli())
                    .bind("until", until.toEpochMilli())
                    .execute();
            return entered == 0 ? refused(handle, life.node()) : entered(life, folder);
        });
    }

    private Optional<String> folder(Handle handle, String node) {
        // The data folder of whoever had the name last; it stays so until the end.
        return handle.createQuery("select folder from node where name = :node <lock>")
                .define("lock", database.dialect().lock("node"))
                .bind("node", node)
                .mapTo(String.class)
                .findOne();
    }

    private static Entry entered(Life life, Optional<String> folder) {
        boolean elsewhere = folder.filter(f -> !f.equals(life.folder())).isPresent();
        return elsewhere ? new Entry.EnteredAnew() : new Entry.Entered();
    }

    private static Entry refused(Handle handle, String node) {
        // Who has the name.
        return handle.createQuery("select * from node where name = :node")
                .bind("node", node)
                .map((row, context) ->
                        new Entry.Refused(life(row), Columns.instant(row, "seen"), Columns.instant(row, "lease_until")))
                .one();
    }

    @Override
    public Optional<Sign> renew(Life life, Instant now, Instant until, Optional<Instant> sent) {
        return database.write(handle -> {
            // This life goes on.
            int renewed = handle.createUpdate("""
                            update node set seen = :now, lease_until = :until, sent = coalesce(:sent, sent)
                            where name = :node and life = :id
                            """)
                    .bindMethods(life)
                    .bind("now", now.toEpochMilli())
                    .bind("until", until.toEpochMilli())
                    .bind("sent", sent.map(Instant::toEpochMilli).orElse(null))
                    .execute();
            return renewed == 0 ? Optional.empty() : Optional.of(new Sign(newestSent(handle)));
        });
    }

    private static Optional<Instant> newestSent(Handle handle) {
        // When any node last sent.
        return handle.createQuery("select max(sent) from node")
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
    }

    @Override
    public void tell(Life life, List<String> troubles) {
        // What this life has to tell.
        database.change(
                handle -> handle.createUpdate("update node set troubles = :troubles where name = :node and life = :id")
                        .bindMethods(life)
                        .bind("troubles", String.join("\n", troubles))
                        .execute());
    }

    @Override
    public void leave(Life life, Instant now) {
        // This life is over.
        database.change(handle -> handle.createUpdate("update node set gone = :now where name = :node and life = :id")
                .bindMethods(life)
                .bind("now", now.toEpochMilli())
                .execute());
    }

    @Override
    public List<Node> all() {
        return database.read(handle -> {
            Map<String, Integer> mails = mails(handle);
            Map<String, List<String>> duties = duties(handle);
            // Every node that is known.
            return handle.createQuery("select * from node order by name")
                    .map((row, context) -> new Node(
                            life(row),
                            Columns.instant(row, "since"),
                            Columns.instant(row, "seen"),
                            Columns.instant(row, "lease_until"),
                            Columns.number(row, "gone").map(Instant::ofEpochMilli),
                            mails.getOrDefault(row.getString("name"), 0),
                            duties.getOrDefault(row.getString("name"), List.of()),
                            row.getString("troubles").lines().toList()))
                    .list();
        });
    }

    private static Map<String, Integer> mails(Handle handle) {
        // How many mails each has in its hands.
        return handle.createQuery("select node, count(*) as mails from dispatch where node is not null group by node")
                .map((row, context) -> Map.entry(row.getString("node"), row.getInt("mails")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, List<String>> duties(Handle handle) {
        // What each alone does.
        return handle
                .createQuery("select node, name from duty order by name")
                .map((row, context) -> Map.entry(row.getString("node"), row.getString("name")))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    @Override
    public void forget(Instant before) {
        // Nodes that have been away for long and have nothing in their hands.
        database.change(handle ->
                handle.createUpdate("""
                        delete from node where seen < :before
                            and not exists (select 1 from dispatch where dispatch.node = node.name)
                        """).bind("before", before.toEpochMilli()).execute());
    }

    @Override
    public Optional<Duration> ahead(Instant now) {
        if (database.dialect() == Dialect.SQLITE) {
            return Optional.empty();
        }
        // What time it is there.
        return database.read(
                handle -> handle.createQuery("select cast(extract(epoch from clock_timestamp()) * 1000 as bigint)")
                        .mapTo(Long.class)
                        .findOne()
                        .map(there -> Duration.between(now, Instant.ofEpochMilli(there))));
    }

    private static Life life(ResultSet row) throws SQLException {
        return new Life(row.getString("name"), row.getString("life"), row.getString("folder"), row.getString("place"));
    }
}
