package dev.tearsheet.app.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.campaign.Changes;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.revision.Changeover;
import dev.tearsheet.campaign.revision.Origin;
import dev.tearsheet.campaign.revision.Revision;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.delivery.node.Tenure;
import dev.tearsheet.delivery.sending.DoubtPolicy;
import dev.tearsheet.delivery.sending.HandoverJournal;
import dev.tearsheet.delivery.sending.RelayHealth;
import dev.tearsheet.delivery.sending.SendDueIssues;
import dev.tearsheet.delivery.sending.SettleLeftBehind;
import dev.tearsheet.delivery.throttle.Pressure;
import dev.tearsheet.delivery.throttle.SendingLimits;
import dev.tearsheet.delivery.throttle.Throttle;
import dev.tearsheet.delivery.upkeep.Tallies;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.DatabaseSettings;
import dev.tearsheet.store.campaign.SqlRevisions;
import dev.tearsheet.store.ledger.SqlLedger;
import dev.tearsheet.store.ledger.SqlQuotas;
import dev.tearsheet.store.ledger.SqlReports;
import dev.tearsheet.store.ledger.SqlTallies;
import dev.tearsheet.store.subscriber.SqlSubscribers;
import dev.tearsheet.store.subscription.SqlEnrolling;
import dev.tearsheet.store.subscription.SqlSubscriptions;
import dev.tearsheet.subscriber.Subscribers;
import dev.tearsheet.subscription.Limits;
import dev.tearsheet.subscription.OwnAddresses;
import dev.tearsheet.subscription.Questions;
import dev.tearsheet.subscription.SteerSubscription;
import dev.tearsheet.subscription.Subscriptions;
import dev.tearsheet.subscription.Tokens;
import dev.tearsheet.subscription.Waits;
import dev.tearsheet.subscription.joining.AddReader;
import dev.tearsheet.subscription.joining.ImportReaders;

/**
 * Plays a campaign through: the engine's own code over a database in a folder of its own, with a clock that jumps from
 * one due moment to the next and a relay that only counts. Nobody gets a mail.
 */
public final class Rehearsal implements Campaigns {
    private static final String NODE = "rehearsal";
    private static final Duration DAY = Duration.ofDays(1);
    /** The engine is stopped and started so often. */
    private static final int DAYS_BETWEEN_RESTARTS = 7;

    private static final int NOTES = 1_000;

    /** Hears how things stand when a day, from 1, is over. */
    public interface Evening {
        void over(int day, Playbill soFar);
    }

    private final Script script;
    private final Proof proof;
    private Campaign campaign;
    private final Evening evening;
    private Instant now;

    public Rehearsal(Script script) {
        this(script, (day, soFar) -> {});
    }

    /** @param evening is told of every day */
    public Rehearsal(Script script, Evening evening) {
        this.script = script;
        this.evening = evening;
        this.campaign = script.campaign();
        this.proof = new Proof(script);
        this.now = script.start();
    }

    @Override
    public Optional<Campaign> find(Slug slug) {
        return Optional.of(campaign).filter(c -> c.slug().equals(slug));
    }

    @Override
    public List<Campaign> all() {
        return List.of(campaign);
    }

    /** Plays it from the first day to the last; the time that it takes grows with readers times days. */
    public Playbill play() {
        Path folder = newFolder();
        try (Database database = Database.open(DatabaseSettings.fleeting(folder.resolve("rehearsal.db")))) {
            return play(database, folder.resolve("journal"));
        } finally {
            delete(folder);
        }
    }

    private Playbill play(Database database, Path journal) {
        Box box = new Box(this, script.campaign().schedule().zone(), proof);
        Subscribers subscribers = new SqlSubscribers(database);
        Subscriptions subscriptions = new SqlSubscriptions(database, () -> now, Limits.usual());
        Ledger ledger = new SqlLedger(database, Limits.usual());
        Crowd crowd = new Crowd(
                script,
                new AddReader(new ImportReaders(
                        this, new SqlEnrolling(database, Limits.usual()), OwnAddresses.NONE, () -> now)),
                new SteerSubscription(
                        this,
                        subscribers,
                        subscriptions,
                        new Questions(new Tokens(new byte[32]), Waits.USUAL),
                        OwnAddresses.NONE,
                        () -> now),
                proof);
        SqlReports reports = new SqlReports(database);
        Tallies tallies = new SqlTallies(database);
        for (int day = 0; day < script.days(); ) {
            new SettleLeftBehind(NODE, ledger, this, subscribers, DoubtPolicy.ASSUME_SENT, () -> now)
                    .atStart(HandoverJournal.read(journal, NODE));
            try (HandoverJournal lines = new HandoverJournal(journal, NODE, now);
                    SendDueIssues send = new SendDueIssues(
                            NODE,
                            ledger,
                            this,
                            box,
                            new SendDueIssues.Relay(
                                    box,
                                    lines,
                                    new RelayHealth(Tenure.ALONE),
                                    throttle(database),
                                    DoubtPolicy.ASSUME_SENT,
                                    1),
                            () -> now)) {
                int next = Math.min(script.days(), day + DAYS_BETWEEN_RESTARTS);
                while (day < next) {
                    rewrite(++day, database);
                    playDay(day, crowd, reports, send);
                    while (tallies.addUp(NOTES) == NOTES) {
                        // The engine's chore, without which its notes would only grow.
                    }
                    evening.over(day, box.playbill(script));
                }
            }
        }
        crowd.present().stream()
                .flatMap(id -> subscriptions.find(id).stream())
                .forEach(reader -> proof.end(reader, now));
        return box.playbill(script);
    }

    private Throttle throttle(Database database) {
        return new Throttle(
                SendingLimits.NONE, new SqlQuotas(database), new Pressure(1), time -> now = now.plus(time), () -> now);
    }

    private void rewrite(int day, Database database) {
        for (Script.Rewrite rewrite : script.rewrites()) {
            if (rewrite.day() == day) {
                Campaign after = campaign.with(rewrite.change().apply(campaign.series()));
                Changeover over = Changeover.plain(Optional.of(revision(campaign)), revision(after));
                new SqlRevisions(database, () -> now).keep(over);
                campaign = after;
                proof.revised(over::received);
            }
        }
    }

    private Revision revision(Campaign of) {
        return new Revision(of, Changes.AT_ONCE, Origin.byItself(Origin.How.AT_ONCE, now, "rehearsal", ""));
    }

    private void playDay(int day, Crowd crowd, SqlReports reports, SendDueIssues send) {
        Instant end = script.start().plus(DAY.multipliedBy(day));
        while (now.isBefore(end)) {
            if (day == 1) {
                crowd.arrive(now);
            }
            if (!script.isDown(now)) {
                send.run();
            }
            now = nextBeat(reports, day == 1 ? now.plus(Duration.ofMinutes(10)) : end, end);
        }
        crowd.arrive(now);
        if (script.unrest()) {
            crowd.live();
        }
    }

    /** The next full minute in which something is due, but not after these. */
    private Instant nextBeat(SqlReports reports, Instant visit, Instant end) {
        Instant soonest = now.plusSeconds(60);
        Instant due = script.downUntil(now).or(reports::nextDue).orElse(end);
        Instant beat = Instant.ofEpochSecond((due.getEpochSecond() + 59) / 60 * 60);
        return Stream.of(beat.isBefore(soonest) ? soonest : beat, visit, end)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("tearsheet-rehearsal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
