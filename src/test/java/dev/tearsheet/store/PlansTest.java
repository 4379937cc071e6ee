package dev.tearsheet.store;

import static dev.tearsheet.store.Fixtures.IKIGAI;
import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.STOICS;
import static dev.tearsheet.store.Fixtures.accepted;
import static dev.tearsheet.store.Fixtures.address;
import static dev.tearsheet.store.Fixtures.dateOf;
import static dev.tearsheet.store.Fixtures.days;
import static dev.tearsheet.store.Fixtures.minutes;
import static dev.tearsheet.store.Fixtures.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Reports;
import dev.tearsheet.delivery.operating.SecondThoughts;
import dev.tearsheet.delivery.upkeep.Lookout;
import dev.tearsheet.inbound.standing.Returns;
import dev.tearsheet.store.campaign.SqlRevisions;
import dev.tearsheet.store.campaign.SqlStandingOrders;
import dev.tearsheet.store.inbound.SqlReturns;
import dev.tearsheet.store.ledger.SqlDayBook;
import dev.tearsheet.store.ledger.SqlHistory;
import dev.tearsheet.store.ledger.SqlLookout;
import dev.tearsheet.store.ledger.SqlReports;
import dev.tearsheet.store.ledger.SqlRetention;
import dev.tearsheet.store.ledger.SqlSecondThoughts;
import dev.tearsheet.store.ledger.SqlTallies;
import dev.tearsheet.store.subscriber.SqlForgetting;
import dev.tearsheet.subscriber.Suppression;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Of what is asked again and again, by the ticks of a running engine, by its status and for every mail, nothing reads a
 * table from end to end that grows with the readers: told by SQLite's own plans, which are the same for few rows and many.
 */
class PlansTest extends StoreContract {
    private static final String GROWING =
            "(subscription|subscriber|dispatch|attempt|happening|consent|confirmation|bounce|former_reader)";
    /** From end to end, from a number on, or all of a campaign. */
    private static final Pattern SCAN = Pattern.compile(
            "SCAN " + GROWING + "\\b(?! USING INDEX dispatch_in_hands).*|SEARCH " + GROWING
                    + " USING INTEGER PRIMARY KEY \\(rowid>\\?\\)|SEARCH subscription USING .*subscription_campaign \\(campaign=\\?\\)");
    /** What hangs on a row that is new; SQLite looks there only if something does already. */
    private static final Pattern GUARD =
            Pattern.compile("SCAN (confirmation|bounce|attempt|consent|happening|former_reader)");

    /** Walks by number that end at a limit, or at the first rows that are too old. */
    private static final List<String> BOUNDED = List.of(
            "(select 1 from subscription where campaign = ? limit 1)",
            "from attempt where state in ('ACCEPTED', 'DOUBTFUL') order by id desc limit",
            "from attempt where ended < ? order by id desc limit 1",
            "from dispatch where created < ? order by id desc limit 1",
            "from dispatch order by id desc limit",
            "from dispatch where id > ? order by id limit");

    private final Set<String> statements = new LinkedHashSet<>();

    PlansTest() {
        super(Engine.SQLITE);
    }

    @BeforeEach
    void watch() {
        // Connections do not know one another's watchers: whatever was told before does not count.
        database.tell(statements::add);
        statements.clear();
    }

    @Test
    void the_status_scans_nothing() {
        Reports reports = new SqlReports(database);
        reports.campaigns();
        reports.dispatches();
        reports.days(dateOf(NOON));
        reports.recent(List.of(), 10);
        reports.recent(List.of(DispatchState.REJECTED, DispatchState.DOUBTFUL, DispatchState.DEFERRED), 10);
        reports.nextDue();
        reports.newestSent();
        reports.questionsWaiting(NOON);
        Lookout lookout = new SqlLookout(database);
        lookout.late(NOON);
        lookout.hadSince(IKIGAI, NOON);
        new SqlStandingOrders(database).all();
        new SqlRevisions(database, InstantSource.fixed(NOON)).hasReaders(IKIGAI);
        new SqlDayBook(database, ZoneOffset.UTC).of(dateOf(NOON));

        assertNoScans();
    }

    @Test
    void the_way_of_a_mail_scans_nothing() {
        Subscription ann = given.active("ann@example.org", NOON);
        Dispatch lesson = given.claimedLesson(1, NOON).get(0).dispatch();
        given.ledger.stillClaimed("node-1", List.of(lesson));
        given.ledger.settle("node-1", List.of(accepted(lesson, minutes(1))), (s, end) -> s.dueAt(days(1)));
        given.ledger.plan(notice(Purpose.WELCOME, ann, "ann@example.org", "a"), NOON);
        given.ledger.plan(notice(Purpose.CONFIRM, ann, "ann@example.org", "b"), NOON);
        given.ledger.claimPlanned(Fixtures.LEASE, NOON, 100);
        given.ledger.leftBehind("node-1");
        given.ledger.abandoned("node-2", NOON);
        given.paused(ann);
        given.left(ann);

        assertNoScans();
    }

    @Test
    void what_comes_back_scans_nothing() {
        Returns returns = new SqlReturns(database);
        returns.since("ann@example.org", NOON);
        returns.lost("ann@example.org", NOON);
        returns.hardAt("example.org", NOON);

        assertNoScans();
    }

    @Test
    void what_was_sent_to_one_address_is_found_without_a_scan() {
        new SqlReports(database).timeline(address("ann@example.org"));
        new SqlHistory(database).mails(address("ann@example.org"));
        Subscription ann = given.active("ann@example.org", NOON);
        given.saved(ann.of(given.reader("new@example.org").id()));
        given.subscribers.suppress(new Suppression(address("ann@example.org"), Suppression.Reason.OPERATOR, NOON));

        assertNoScans();
    }

    @Test
    void the_chores_scan_nothing() {
        given.subscriptions.finished(IKIGAI, STOICS, NOON, 10);
        given.awaiting("stranger@example.org");
        assertThat(new SqlForgetting(database).lapsed(days(60), 10)).isOne();
        new SqlForgetting(database).remains(NOON);
        given.ledger.plan(notice(Purpose.WELCOME, "ann@example.org", "a"), NOON);
        Dispatch welcome =
                given.ledger.claimPlanned(Fixtures.LEASE, NOON, 1).get(0).dispatch();
        given.ledger.settle("node-1", List.of(accepted(welcome, NOON)), (s, end) -> s);
        assertThat(new SqlRetention(database).forgetMails(0, 10, days(1)).forgotten())
                .isOne();
        new SqlRetention(database).forgetHappenings(10, NOON);
        new SqlTallies(database).addUp(10);
        SecondThoughts thoughts = new SqlSecondThoughts(database);
        thoughts.in(DispatchState.DOUBTFUL, Optional.of(IKIGAI), 0, 10);
        thoughts.in(DispatchState.REJECTED, Optional.empty(), 0, 10);

        assertNoScans();
    }

    /** A walk along the newest mails: only their readers are read, each by number. */
    @Test
    void a_look_at_what_readers_have_had_reads_those_of_the_newest_mails() {
        new SqlLookout(database).hadSince(IKIGAI, NOON);

        assertThat(statements.stream().flatMap(s -> plan(s).stream()))
                .contains("SEARCH dispatch USING INTEGER PRIMARY KEY (rowid>?)")
                .contains("SEARCH subscription USING INTEGER PRIMARY KEY (rowid=?)")
                .filteredOn(step -> SCAN.matcher(step).matches())
                .containsOnly(
                        "SEARCH dispatch USING INTEGER PRIMARY KEY (rowid>?)",
                        // From the newest back to the first that is too old.
                        "SCAN dispatch");
    }

    private void assertNoScans() {
        List<String> scans = new ArrayList<>();
        for (String statement : List.copyOf(statements)) {
            if (BOUNDED.stream().noneMatch(squeezed(statement)::contains)) {
                plan(statement).stream()
                        .filter(step -> SCAN.matcher(step).matches())
                        .filter(step -> !(statement.strip().startsWith("insert")
                                && GUARD.matcher(step).matches()))
                        .forEach(step -> scans.add(step + ": " + squeezed(statement)));
            }
        }
        assertThat(statements).isNotEmpty();
        assertThat(scans).isEmpty();
    }

    private static String squeezed(String statement) {
        return statement.strip().replaceAll("\\s+", " ");
    }

    private List<String> plan(String statement) {
        return database.read(handle -> handle.select("explain query plan " + statement.replace("?", "null"))
                .map((row, context) -> row.getString("detail"))
                .list());
    }
}
