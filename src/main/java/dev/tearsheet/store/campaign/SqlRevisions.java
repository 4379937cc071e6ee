package dev.tearsheet.store.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.revision.Changeover;
import dev.tearsheet.campaign.revision.Origin;
import dev.tearsheet.campaign.revision.Revision;
import dev.tearsheet.campaign.revision.Revisions;
import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Database;
import org.jdbi.v3.core.Handle;

/** The revisions of all campaigns, each whole as JSON. */
public final class SqlRevisions implements Revisions {
    private static final String ORIGIN = "applied, how, author, note, changed, folder, copy_of";

    private final Database database;
    private final InstantSource clock;
    private final SeriesJson lessons = new SeriesJson();
    private final SettingsJson settings = new SettingsJson();

    /** @param clock tells which slots of a reader are past when a schedule changes */
    public SqlRevisions(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<Slug, Integer> numbers() {
        Map<Slug, Integer> numbers = new TreeMap<>();
        // The newest number of each campaign, from the key alone.
        database.read(handle -> handle.createQuery("select campaign, max(number) as n from revision group by campaign")
                .map((row, context) -> numbers.put(new Slug(row.getString("campaign")), row.getInt("n")))
                .list());
        return numbers;
    }

    @Override
    public Optional<Revision> live(Slug campaign) {
        // The newest revision of a campaign, whole; of an older engine there is only the series.
        return database.read(handle -> handle.createQuery("""
                        select series, settings, <origin> from revision
                        where campaign = :campaign and settings <> '' and number =
                            (select max(number) from revision newest where newest.campaign = :campaign)
                        """)
                .define("origin", ORIGIN)
                .bind("campaign", campaign.value())
                .map((row, context) -> revision(campaign, row))
                .findOne());
    }

    @Override
    public Optional<Revision> find(Slug campaign, int number) {
        // One revision, whole.
        return database.read(handle -> handle.createQuery("""
                        select series, settings, <origin> from revision
                        where campaign = :campaign and number = :number and settings <> ''
                        """)
                .define("origin", ORIGIN)
                .bind("campaign", campaign.value())
                .bind("number", number)
                .map((row, context) -> revision(campaign, row))
                .findOne());
    }

    @Override
    public Optional<Series> latest(Slug campaign) {
        // The newest lessons of a campaign.
        return database.read(handle -> handle.createQuery("""
                                select series from revision where campaign = :campaign
                                order by number desc limit 1
                                """)
                        .bind("campaign", campaign.value())
                        .mapTo(String.class)
                        .findOne())
                .map(lessons::read);
    }

    @Override
    public List<Entry> history(Slug campaign) {
        // All revisions of a campaign without what they hold.
        return database.read(handle -> handle.createQuery("""
                        select number, lessons, <origin> from revision where campaign = :campaign order by number desc
                        """)
                .define("origin", ORIGIN)
                .bind("campaign", campaign.value())
                .map((row, context) -> new Entry(row.getInt("number"), row.getInt("lessons"), origin(row)))
                .list());
    }

    @Override
    public boolean has(Slug campaign) {
        // Whether a campaign has ever run.
        return exists("select count(*) from revision where campaign = :campaign", campaign, "");
    }

    @Override
    public boolean knows(Slug campaign, String folder) {
        // Whether this folder was live, or was there when something else went live.
        return exists(
                "select count(*) from revision where campaign = :campaign and folder = :folder", campaign, folder);
    }

    @Override
    public boolean hasReaders(Slug campaign) {
        // Whether anybody has ever asked for this campaign.
        return exists(
                "select count(*) from (select 1 from subscription where campaign = :campaign limit 1) as one",
                campaign,
                "");
    }

    private boolean exists(String count, Slug campaign, String folder) {
        return database.read(handle -> handle.createQuery(count)
                        .bindMap(Map.of("campaign", campaign.value(), "folder", folder))
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    @Override
    public boolean keep(Changeover over) {
        boolean live = database.write(handle -> {
            boolean kept = insert(handle, over.next());
            if (kept && over.before().isPresent()) {
                new MovedReaders(handle, database.dialect(), over, clock.instant()).run();
            }
            return kept;
        });
        if (live && over.movesTimes()) {
            new SqlMovingTimes(database).run();
        }
        return live;
    }

    private boolean insert(Handle handle, Revision revision) {
        Origin origin = revision.origin();
        // A revision, unless somebody else was first.
        return handle.createUpdate("""
                                insert into revision (campaign, number, series, settings, lessons, <origin>)
                                values (:campaign, :number, :series, :settings, :lessons, :applied, :how, :author, :note,
                                    :changed, :folder, :copy_of)
                                on conflict (campaign, number) do nothing
                                """)
                        .define("origin", ORIGIN)
                        .bind("campaign", revision.slug().value())
                        .bind("number", revision.number())
                        .bind("series", lessons.write(revision.campaign().series()))
                        .bind("settings", settings.write(revision))
                        .bind("lessons", revision.campaign().series().size())
                        .bind("applied", origin.at().toEpochMilli())
                        .bind("how", origin.how().name())
                        .bind("author", Columns.storable(origin.by()))
                        .bind("note", Columns.storable(origin.note()))
                        .bind("changed", Columns.storable(origin.what()))
                        .bind("folder", origin.folder())
                        .bind("copy_of", origin.copyOf().orElse(null))
                        .execute()
                == 1;
    }

    private Revision revision(Slug campaign, ResultSet row) throws SQLException {
        String json = row.getString("settings");
        Series series = lessons.read(row.getString("series"));
        return new Revision(settings.campaign(json, campaign, series), settings.changes(json), origin(row));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                Columns.instant(row, "applied"),
                Origin.How.valueOf(row.getString("how")),
                row.getString("author"),
                row.getString("note"),
                row.getString("changed"),
                row.getString("folder"),
                Columns.number(row, "copy_of").map(Long::intValue));
    }
}
