package dev.tearsheet.store;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.tearsheet.campaign.Revisions;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.subscription.Received;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The revisions of all series, each whole as JSON. */
public final class SqlRevisions implements Revisions {
    private final Database database;
    private final SeriesJson json = new SeriesJson();

    public SqlRevisions(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Series> latest(Slug campaign) {
        // The newest revision of a campaign.
        return database.read(handle -> handle.createQuery("""
                                select series from revision where campaign = :campaign
                                order by number desc limit 1
                                """)
                        .bind("campaign", campaign.value())
                        .mapTo(String.class)
                        .findOne())
                .map(json::read);
    }

    @Override
    public boolean has(Slug campaign) {
        // Whether a campaign has ever run.
        return database.read(handle -> handle.createQuery("select count(*) from revision where campaign = :campaign")
                        .bind("campaign", campaign.value())
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    @Override
    public boolean keep(Slug campaign, Series series, UnaryOperator<BitSet> received) {
        return database.write(handle -> {
            boolean kept = insert(handle, campaign, series);
            if (kept) {
                moveReaders(handle, campaign, received);
            }
            return kept;
        });
    }

    private boolean insert(Handle handle, Slug campaign, Series series) {
        // A revision, unless another node was first.
        return handle.createUpdate("""
                                insert into revision (campaign, number, series) values (:campaign, :number, :series)
                                on conflict (campaign, number) do nothing
                                """)
                        .bind("campaign", campaign.value())
                        .bind("number", series.revision())
                        .bind("series", json.write(series))
                        .execute()
                == 1;
    }

    private void moveReaders(Handle handle, Slug campaign, UnaryOperator<BitSet> received) {
        Map<Long, Received> changed = new LinkedHashMap<>();
        // All who have had lessons of this campaign; nobody else changes them until the end.
        handle.createQuery("""
                        select id, received from subscription where campaign = :campaign and received <> ''
                        order by id <lock>
                        """)
                .define("lock", database.dialect().lock("subscription"))
                .bind("campaign", campaign.value())
                .map((row, context) -> Map.entry(row.getLong("id"), Received.parse(row.getString("received"))))
                .forEach(reader -> {
                    Received after =
                            Received.of(received.apply(reader.getValue().ordinals()));
                    if (!after.equals(reader.getValue())) {
                        changed.put(reader.getKey(), after);
                    }
                });
        if (!changed.isEmpty()) {
            // What they count as having received.
            PreparedBatch batch = handle.prepareBatch(
                    "update subscription set received = :received, version = version + 1 where id = :id");
            changed.forEach((id, after) ->
                    batch.bind("id", id).bind("received", after.toString()).add());
            batch.execute();
        }
    }
}
