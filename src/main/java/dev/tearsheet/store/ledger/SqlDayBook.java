package dev.tearsheet.store.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.writing.DayBook;
import dev.tearsheet.message.DayFigures;
import dev.tearsheet.store.Database;
import dev.tearsheet.subscription.Happening.What;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Counts what happened on a day out of the history of the ledger and the happenings. */
public final class SqlDayBook implements DayBook {
    private static final String LEFT = "left";

    private final Database database;
    private final ZoneId zone;

    /** @param zone whose days are counted */
    public SqlDayBook(Database database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    @Override
    public DayFigures of(LocalDate day) {
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
        return database.read(handle -> {
            Map<String, Long> ends = ends(handle, from, to);
            Map<String, Long> events = events(handle, from, to);
            Map<String, Long> now = now(handle);
            return new DayFigures(
                    day.toString(),
                    count(ends, DispatchState.ACCEPTED),
                    count(ends, DispatchState.DEFERRED),
                    count(ends, DispatchState.REJECTED),
                    count(ends, DispatchState.DOUBTFUL),
                    count(events, What.JOINED),
                    events.getOrDefault(LEFT, 0L),
                    count(events, What.SUSPENDED),
                    count(events, What.ENDED),
                    count(events, What.COMPLETED),
                    count(now, DispatchState.PLANNED) + count(now, DispatchState.DEFERRED),
                    count(now, DispatchState.DOUBTFUL),
                    List.of());
        });
    }

    private static Map<String, Long> ends(Handle handle, Instant from, Instant to) {
        // Ends of attempts in a time: their numbers grow with it, but for the moments between two nodes.
        return counts(between(handle.createQuery("""
                        select state as what, count(*) as times from attempt
                        where id > coalesce((select id from attempt where ended < :before order by id desc limit 1), 0)
                            and ended >= :from and ended < :to
                        group by state
                        """), from, to)
                .bind("before", from.minus(Duration.ofHours(1)).toEpochMilli()));
    }

    private static Map<String, Long> events(Handle handle, Instant from, Instant to) {
        // What befell subscriptions in a time; who left by themselves is told from the others.
        return counts(between(handle.createQuery("""
                        select case when what = 'ENDED' and note = 'left' then 'left' else what end as what,
                            count(*) as times
                        from happening where at >= :from and at < :to group by 1
                        """), from, to));
    }

    private static Map<String, Long> now(Handle handle) {
        // What waits, and what is in doubt.
        return counts(handle.createQuery("""
                        select state as what, sum(figure) as times from (<tally>) mails
                        where what = 'MAILS' and state in ('PLANNED', 'DEFERRED', 'DOUBTFUL') group by state
                        """).define("tally", SqlTallies.NOW));
    }

    private static Query between(Query query, Instant from, Instant to) {
        return query.bind("from", from.toEpochMilli()).bind("to", to.toEpochMilli());
    }

    private static Map<String, Long> counts(Query query) {
        Map<String, Long> counts = new HashMap<>();
        query.map((row, context) -> counts.put(row.getString("what"), row.getLong("times")))
                .list();
        return counts;
    }

    private static long count(Map<String, Long> counts, Enum<?> of) {
        return counts.getOrDefault(of.name(), 0L);
    }
}
