package dev.tearsheet.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Reports;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Subscription;
import org.jdbi.v3.core.statement.Query;

/** What operators look at, read from the tables of all aggregates. */
public final class SqlReports implements Reports {
    private final Database database;

    public SqlReports(Database database) {
        this.database = database;
    }

    @Override
    public List<CampaignFigures> campaigns() {
        // How many subscriptions of each campaign stand where.
        return database.read(handle ->
                handle.createQuery("""
                        select campaign,
                            count(*) filter (where state = 'AWAITING') as awaiting,
                            count(*) filter (where state = 'ACTIVE') as active,
                            count(*) filter (where state = 'PAUSED' and suspended is null) as paused,
                            count(*) filter (where state = 'PAUSED' and suspended is not null) as suspended,
                            count(*) filter (where state = 'COMPLETED') as completed,
                            count(*) filter (where state = 'ENDED') as ended,
                            min(due) filter (where state = 'ACTIVE') as next_due
                        from subscription group by campaign order by campaign
                        """).map((row, context) -> figures(row)).list());
    }

    @Override
    public Map<DispatchState, Long> dispatches() {
        Map<DispatchState, Long> counts = new EnumMap<>(DispatchState.class);
        // How many mails are in each state.
        database.read(handle -> handle.createQuery("select state, count(*) as mails from dispatch group by state")
                .map((row, context) -> counts.put(DispatchState.valueOf(row.getString("state")), row.getLong("mails")))
                .list());
        return counts;
    }

    @Override
    public Map<Purpose, Long> accepted() {
        Map<Purpose, Long> counts = new EnumMap<>(Purpose.class);
        // How many mails of each purpose the relay has taken.
        database.read(handle -> handle.createQuery(
                        "select purpose, count(*) as mails from dispatch where state = 'ACCEPTED' group by purpose")
                .map((row, context) -> counts.put(Purpose.valueOf(row.getString("purpose")), row.getLong("mails")))
                .list());
        return counts;
    }

    @Override
    public List<ReaderRow> readers(Optional<Slug> campaign, long after, int most) {
        // Subscriptions with their reader and the newest consent, by number.
        return database.read(handle -> handle.createQuery("""
                        select <columns>, subscription.since, subscriber.address, consent.source, consent.note
                        from subscription
                        join subscriber on subscriber.id = subscription.subscriber
                        left join consent on consent.id =
                            (select max(given.id) from consent given where given.subscription = subscription.id)
                        where subscription.id > :after and (:campaign = '' or subscription.campaign = :campaign)
                        order by subscription.id limit :most
                        """)
                .define("columns", Columns.SUBSCRIPTION)
                .bind("after", after)
                .bind("campaign", campaign.map(Slug::value).orElse(""))
                .bind("most", most)
                .map((row, context) -> reader(row))
                .list());
    }

    @Override
    public List<DispatchRow> recent(List<DispatchState> states, int most) {
        List<DispatchState> wanted = states.isEmpty() ? List.of(DispatchState.values()) : states;
        // The newest mails in some states.
        return database.read(handle -> dispatches(handle.createQuery(
                        "select <columns> from dispatch where state in (<states>) order by id desc limit :most")
                .bindList("states", wanted.stream().map(DispatchState::name).toList())
                .bind("most", most)));
    }

    @Override
    public List<DispatchRow> timeline(EmailAddress address) {
        // All mails to one address.
        return database.read(handle ->
                dispatches(handle.createQuery("select <columns> from dispatch where recipient_key = :key order by id")
                        .bind("key", address.key())));
    }

    @Override
    public List<DispatchRow> lessonsOf(Subscription subscription) {
        // The lessons that the relay took for one run.
        return database.read(handle -> dispatches(handle.createQuery("""
                        select <columns> from dispatch
                        where subscription = :subscription and run = :run
                            and purpose = 'LESSON' and state = 'ACCEPTED'
                        order by settled, id
                        """)
                .bind("subscription", subscription.id().value())
                .bind("run", subscription.run())));
    }

    @Override
    public Optional<Instant> newestSent() {
        // The last end of an attempt after which a mail is out, or may be.
        return database.read(handle -> handle.createQuery(
                        "select max(settled) from dispatch where state in ('ACCEPTED', 'DOUBTFUL')")
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli));
    }

    @Override
    public Optional<Instant> nextDue() {
        // The earliest of what is due for subscriptions, ends of pauses too, and of what waits in the ledger.
        return database.read(
                handle -> handle.createQuery("""
                        select min(due) from (
                            select min(due) as due from subscription where in_flight = 0 and due is not null
                            union all
                            select min(due) as due from dispatch where state in ('PLANNED', 'DEFERRED')) as waiting
                        """).mapTo(Long.class).findOne().map(Instant::ofEpochMilli));
    }

    @Override
    public List<Slug> questionsWaiting(Instant now) {
        // Campaigns with questions that are put off.
        return database.read(handle -> handle.createQuery("""
                        select distinct campaign from dispatch
                        where purpose in ('CONFIRM', 'MOVE_CONFIRM') and state = 'PLANNED' and due > :now
                        order by campaign
                        """)
                .bind("now", now.toEpochMilli())
                .map((row, context) -> new Slug(row.getString("campaign")))
                .list());
    }

    /** The rows of a query of the ledger whose columns are left open. */
    static List<DispatchRow> dispatches(Query query) {
        return query.define("columns", Columns.DISPATCH + ", state, due, settled, reply")
                .map((row, context) -> new DispatchRow(
                        Columns.dispatch(row),
                        DispatchState.valueOf(row.getString("state")),
                        Columns.instant(row, "due"),
                        Columns.number(row, "settled").map(Instant::ofEpochMilli),
                        row.getString("reply")))
                .list();
    }

    private static CampaignFigures figures(ResultSet row) throws SQLException {
        return new CampaignFigures(
                new Slug(row.getString("campaign")),
                row.getInt("awaiting"),
                row.getInt("active"),
                row.getInt("paused"),
                row.getInt("suspended"),
                row.getInt("completed"),
                row.getInt("ended"),
                Columns.number(row, "next_due").map(Instant::ofEpochMilli));
    }

    private static ReaderRow reader(ResultSet row) throws SQLException {
        String source = Columns.text(row, "source").orElse("").toLowerCase(Locale.ROOT);
        String note = Columns.text(row, "note").orElse("");
        return new ReaderRow(
                EmailAddress.parse(row.getString("address")),
                Columns.subscription(row),
                Columns.instant(row, "since"),
                note.isBlank() ? source : source + ": " + note);
    }
}
