package dev.tearsheet.store.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Reports;
import dev.tearsheet.store.Columns;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.MailsTo;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Subscription;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What operators look at, read from the tables of all aggregates. */
public final class SqlReports implements Reports {
    /** So many of all readers who are due next are looked at to tell when the next of a campaign is. */
    private static final int NEAREST = 10_000;

    /** States that have an index of their own. */
    private static final List<DispatchState> TROUBLED =
            List.of(DispatchState.REJECTED, DispatchState.DOUBTFUL, DispatchState.DEFERRED, DispatchState.CANCELLED);

    private final Database database;

    public SqlReports(Database database) {
        this.database = database;
    }

    @Override
    public List<CampaignFigures> campaigns() {
        // How many subscriptions of each campaign stand where, and what is due next, if it is among the first of all.
        return database.read(handle -> handle.createQuery("""
                        select figures.campaign as campaign, awaiting, active, paused, suspended, completed, ended, next_due
                        from (select campaign,
                                coalesce(sum(figure) filter (where state = 'AWAITING'), 0) as awaiting,
                                coalesce(sum(figure) filter (where state = 'ACTIVE'), 0) as active,
                                coalesce(sum(figure) filter (where state = 'PAUSED'), 0) as paused,
                                coalesce(sum(figure) filter (where state = 'SUSPENDED'), 0) as suspended,
                                coalesce(sum(figure) filter (where state = 'COMPLETED'), 0) as completed,
                                coalesce(sum(figure) filter (where state = 'ENDED'), 0) as ended
                            from (<tally>) readers where what = 'READERS'
                            group by campaign having sum(figure) > 0) figures
                        left join (select campaign, min(due) as next_due
                            from (select campaign, state, due from subscription
                                where deferred < 1 and due is not null and in_flight < 1 order by due, id limit :nearest) nearest
                            where state = 'ACTIVE' group by campaign) next on next.campaign = figures.campaign
                        order by figures.campaign
                        """)
                .define("tally", SqlTallies.NOW)
                .bind("nearest", NEAREST)
                .map((row, context) -> figures(row))
                .list());
    }

    @Override
    public Map<DispatchState, Long> dispatches() {
        // How many mails are in each state; those in somebody's hands are few, and counted.
        return database.read(handle -> byState(handle.createQuery("""
                        select state, sum(figure) as mails from (<tally>) mails where what = 'MAILS'
                        group by state having sum(figure) > 0
                        union all
                        select state, count(*) from dispatch where node is not null and state = 'CLAIMED' group by state
                        """)));
    }

    @Override
    public SortedMap<LocalDate, Map<DispatchState, Long>> days(LocalDate from) {
        SortedMap<LocalDate, Map<DispatchState, Long>> days = new TreeMap<>();
        // How the mails of each day ended.
        database.read(handle -> handle.createQuery("""
                        select day, state, sum(figure) as mails from (<tally>) mails where what = 'MAILS' and day >= :from
                        group by day, state having sum(figure) > 0
                        """)
                .define("tally", SqlTallies.NOW)
                .bind("from", Math.max(1, from.toEpochDay()))
                .map((row, context) -> days.computeIfAbsent(
                                LocalDate.ofEpochDay(row.getLong("day")), d -> new EnumMap<>(DispatchState.class))
                        .put(DispatchState.valueOf(row.getString("state")), row.getLong("mails")))
                .list());
        return days;
    }

    private static Map<DispatchState, Long> byState(Query query) {
        Map<DispatchState, Long> counts = new EnumMap<>(DispatchState.class);
        query.define("tally", SqlTallies.NOW)
                .map((row, context) -> counts.put(DispatchState.valueOf(row.getString("state")), row.getLong("mails")))
                .list();
        return counts;
    }

    @Override
    public List<ReaderRow> readers(Optional<Slug> campaign, long after, int most) {
        // Subscriptions with their reader and the newest consent, by number.
        return database.read(handle -> handle.createQuery("""
                        select <columns>, subscription.since, subscriber.address, subscriber.zone,
                            consent.source, consent.note
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
        return database.read(handle -> states.isEmpty()
                ? dispatches(handle.createQuery("select <columns> from dispatch order by id desc limit :most")
                        .bind("most", most))
                : states.stream()
                        .flatMap(state -> recent(handle, state, most).stream())
                        .sorted(Comparator.comparing(
                                (DispatchRow r) -> -r.dispatch().id().value()))
                        .limit(most)
                        .toList());
    }

    private static List<DispatchRow> recent(Handle handle, DispatchState state, int most) {
        // The newest mails in one state.
        return dispatches(handle.createQuery("""
                        select <columns> from dispatch where state = :state <indexed> order by id desc limit :most
                        """)
                .define("indexed", indexed(state))
                .bind("state", state.name())
                .bind("most", most));
    }

    /** The condition of the index for a state, if it has one: it is used only where that stands word for word. */
    static String indexed(DispatchState state) {
        return TROUBLED.contains(state)
                ? TROUBLED.stream().map(s -> "'" + s + "'").collect(Collectors.joining(", ", "and state in (", ")"))
                : "";
    }

    @Override
    public List<DispatchRow> timeline(EmailAddress address) {
        // All mails to one address.
        return database.read(
                handle -> dispatches(handle.createQuery("select <columns> from dispatch where <to> order by id")
                        .define("to", MailsTo.KEY)
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
        // The last end of an attempt after which a mail is out, or may be; nodes write them almost in their order.
        return database.read(
                handle -> handle.createQuery("""
                        select max(ended) from (select ended from attempt where state in ('ACCEPTED', 'DOUBTFUL')
                            order by id desc limit 100) newest
                        """).mapTo(Long.class).findOne().map(Instant::ofEpochMilli));
    }

    @Override
    public Optional<Instant> nextDue() {
        // The earliest of what is due for subscriptions, ends of pauses too, and of what waits in the ledger.
        return database.read(
                handle -> handle.createQuery("""
                        select min(due) from (
                            select min(due) as due from subscription where deferred < 1 and due is not null and in_flight < 1
                            union all
                            select min(due) as due from dispatch where state in ('PLANNED', 'DEFERRED')) as waiting
                        """).mapTo(Long.class).findOne().map(Instant::ofEpochMilli));
    }

    @Override
    public List<Slug> questionsWaiting(Instant now) {
        // Campaigns with questions that are put off. By a sum of texts, so that only what is due later is read, and not
        // the questions of all time in the order of campaigns.
        return database.read(handle -> handle.createQuery("""
                        select distinct campaign || '' as campaign from dispatch
                        where purpose in ('CONFIRM', 'MOVE_CONFIRM') and state = 'PLANNED' and due > :now
                        order by 1
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
        Subscription subscription = Columns.subscription(row);
        Optional<ZoneId> zone = Columns.text(row, "zone").map(ZoneId::of);
        return new ReaderRow(
                EmailAddress.parse(row.getString("address")),
                subscription,
                Columns.instant(row, "since"),
                subscription.rhythm().zone().or(() -> zone),
                note.isBlank() ? source : source + ": " + note);
    }
}
