package dev.tearsheet.delivery.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.Aftermath;
import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Lease;
import dev.tearsheet.delivery.Ledger;
import dev.tearsheet.delivery.MailWriter;
import dev.tearsheet.delivery.Settlement;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.delivery.throttle.Throttle;
import dev.tearsheet.subscription.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due: claim, write, hand over, record; urgent notices before lessons. One thread claims ahead and records
 * what has come to its end, while a {@link Crew} hands over what was claimed. Any number of nodes may do it at once, and any may be killed at any moment.
 */
public final class SendDueIssues implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SendDueIssues.class);
    /** Claimed, and recorded, in one transaction at most. */
    public static final int BATCH = 400;
    /** Ends wait no longer for others to be recorded with. */
    private static final Duration PATIENCE = Duration.ofMillis(50);
    /** So long a run claims at most. */
    private static final Duration TURN = Duration.ofSeconds(10);
    /** Longer than the slowest hand-over of a batch takes: all its time limits run out before. */
    private static final Duration LEASE = Duration.ofMinutes(30);

    /** So long a lesson waits before it is looked at again while its campaign is held. */
    private static final Duration HELD_FOR = Duration.ofMinutes(10);

    private final String node;
    private final Ledger ledger;
    private final Campaigns campaigns;
    private final HandOver handOver;
    private final HandoverJournal journal;
    private final RelayHealth health;
    private final Throttle throttle;
    private final InstantSource clock;
    private final Crew crew;
    private final Pace pace = new Pace(BATCH);
    private volatile boolean closing;
    /** Ends that the database could not take; they are written before anything else is claimed. */
    private final Deque<Ends> unwritten = new ArrayDeque<>();

    /** What came of mails, to be recorded together. */
    private record Ends(List<Settlement> settlements, Aftermath aftermath) {}

    /**
     * How mails are written.
     *
     * @param unwritten is told why one could not be
     */
    public record Writing(MailWriter writer, Unwritten unwritten) {}

    /** The relay's side of sending: how mails are noted and handed over. */
    public record Relay(
            Transport transport,
            HandoverJournal journal,
            RelayHealth health,
            Throttle throttle,
            DoubtPolicy doubts,
            int connections) {}

    /** One of which nobody asks what it could not write. */
    public SendDueIssues(
            String node, Ledger ledger, Campaigns campaigns, MailWriter writer, Relay relay, InstantSource clock) {
        this(node, ledger, campaigns, new Writing(writer, new Unwritten()), relay, clock);
    }

    public SendDueIssues(
            String node, Ledger ledger, Campaigns campaigns, Writing writing, Relay relay, InstantSource clock) {
        this.node = node;
        this.ledger = ledger;
        this.campaigns = campaigns;
        this.journal = relay.journal();
        this.health = relay.health();
        this.throttle = relay.throttle();
        this.clock = clock;
        this.handOver = new HandOver(writing, relay, clock);
        this.crew = new Crew(relay.connections(), throttle::atOnce, handOver::all);
    }

    /**
     * Sends for one turn, until nothing is due or nothing can be sent; returns how many mails were handed over or given
     * up. If there were any, there may be more: between two turns other work has its turn too.
     */
    public synchronized int run() {
        Instant end = clock.instant().plus(TURN);
        int sent = 0;
        write();
        pace.begins(clock.instant());
        boolean more = true;
        while (more || crew.isBusy()) {
            boolean roomAhead = more && crew.waiting() < pace.ahead();
            if (roomAhead) {
                more = !closing && clock.instant().isBefore(end) && claim();
            }
            sent += record(ended(roomAhead && more ? Duration.ZERO : PATIENCE));
        }
        return sent;
    }

    /** Claims what the crew is to hand over next; returns whether there may be more. */
    private boolean claim() {
        int room = health.mayTry(clock.instant()) ? throttle.room(pace.ahead()) : 0;
        if (room == 0) {
            return false;
        }
        Instant now = clock.instant();
        Lease lease = new Lease(node, now.plus(LEASE));
        // However many notices there are, a part of each batch is the lessons'.
        List<Claimed> urgent = ledger.claimPlanned(lease, now, Math.max(1, room * 3 / 4));
        int left = room - urgent.size();
        Ledger.Walk walk = left > 0
                ? ledger.claimDue(lease, now, left, new DuePicker(campaigns.atThisMoment(), now))
                : new Ledger.Walk(List.of(), left);
        handOver(
                lease,
                now,
                Stream.concat(urgent.stream(), walk.claimed().stream()).toList());
        return !urgent.isEmpty() || walk.seen() >= left;
    }

    private void handOver(Lease lease, Instant now, List<Claimed> mails) {
        if (!mails.isEmpty()) {
            List<Optional<Instant>> again = throttle.take(
                    mails.stream().map(c -> c.dispatch().recipient().domain()).toList());
            Batch batch = new Batch(lease, now, mails, again, ledger, clock);
            crew.take(mails.stream()
                    .map(mail -> new Ready(mail, () -> waits(batch, mail)))
                    .toList());
        }
    }

    private Optional<Instant> waits(Batch batch, Claimed mail) {
        return closing ? Optional.of(clock.instant()) : batch.waitsUntil(mail).or(() -> held(mail));
    }

    /** A lesson that was put off before its campaign was held. */
    private Optional<Instant> held(Claimed claimed) {
        return Optional.of(claimed.dispatch())
                .filter(d -> d.purpose().isIssue() || d.purpose() == Purpose.CORRECTION)
                .flatMap(d -> campaigns.find(d.campaign()))
                .flatMap(Campaign::held)
                .map(why -> clock.instant().plus(HELD_FOR));
    }

    private List<Crew.Ended> ended(Duration patience) {
        try {
            return crew.ended(BATCH, patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while sending; the journal knows what went out", e);
        }
    }

    private int record(List<Crew.Ended> ended) {
        if (ended.isEmpty()) {
            return 0;
        }
        List<Settlement> settlements =
                ended.stream().map(Crew.Ended::settlement).toList();
        pace.ended(settlements.size(), clock.instant());
        feel(settlements);
        unwritten.add(new Ends(settlements, AfterSending.of(ended.stream().map(Crew.Ended::claimed), campaigns)));
        write();
        return (int) settlements.stream().filter(Settlement::attempted).count();
    }

    private void feel(List<Settlement> settlements) {
        if (health.down().isPresent()) {
            throttle.relayFailed();
            return;
        }
        int tried = (int) settlements.stream().filter(Settlement::attempted).count();
        int putOff = (int) settlements.stream()
                .filter(s -> s.attempted() && s.state() == DispatchState.DEFERRED)
                .count();
        throttle.felt(tried, putOff, handOver.timeOfAnswers());
    }

    private void write() {
        while (!unwritten.isEmpty()) {
            Ends ends = unwritten.peek();
            List<DispatchId> late = ledger.settle(node, ends.settlements(), ends.aftermath());
            if (!late.isEmpty()) {
                LOG.warn("{} mails were taken over by another node before their ends were written", late.size());
            }
            unwritten.remove();
            journal.settled(
                    ends.settlements().stream().map(s -> s.dispatch().id()).toList());
        }
    }

    /** Claims nothing more from now on; a run that is under way ends soon, and another does nothing. */
    public void stop() {
        closing = true;
    }

    /** Claims nothing more, and lets what is being handed over come to its end. */
    @Override
    public void close() {
        stop();
        synchronized (this) {
            crew.close();
        }
    }
}
