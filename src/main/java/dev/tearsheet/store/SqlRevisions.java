package dev.tearsheet.store;

import java.util.Optional;

import dev.tearsheet.campaign.Revisions;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.Slug;

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
    public boolean keep(Slug campaign, Series series) {
        // A revision, unless another node was first.
        return database.write(handle -> handle.createUpdate("""
                                insert into revision (campaign, number, series) values (:campaign, :number, :series)
                                on conflict (campaign, number) do nothing
                                """)
                        .bind("campaign", campaign.value())
                        .bind("number", series.revision())
                        .bind("series", json.write(series))
                        .execute()
                == 1);
    }
}
