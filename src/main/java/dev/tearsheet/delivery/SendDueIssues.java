package dev.tearsheet.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.throttle.Throttle;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends everything that is due: claim, write, hand over, record; urgent notices before lessons, until nothing is due or
 * the relay takes no more. Any number of nodes may do it at once, and any may be killed at any moment.
 */
public final class SendDueIssues implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SendDueIssues.class);
    private static final int BATCH = 100;
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
    private final ExecutorService connections;
    private final int most;
    /** Ends that the database could not take; they are written before anything else is claimed. */
    private final List<Batch> unwritten = new ArrayList<>();

    private record Batch(List<Settlement> settlements, Aftermath aftermath) {}

    /** The relay's side of sending: how mails are written, noted and handed over. */
    public record Relay(
            Transport transport,
            HandoverJournal journal,
            RelayHealth health,
            Throttle throttle,
            DoubtPolicy doubts,
            int connections) {}

    public SendDueIssues(
            String node, Ledger ledger, Campaigns campaigns, MailWriter writeMail, Relay relay, InstantSource clock) {
        this.node = node;
        this.ledger = ledger;
        this.campaigns = campaigns;
        this.journal = relay.journal();
        this.health = relay.health();
        this.throttle = relay.throttle();
        this.clock = clock;
        this.handOver = new HandOver(writeMail, relay, clock);
        this.most = relay.connections();
        this.connections = Executors.newFixedThreadPool(relay.connections(), task -> {
            Thread thread = new Thread(task, "hand-over");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Sends until nothing is due; returns how many mails were handed over or given up. */
    public synchronized int run() {
        int settled = 0;
        write();
        for (int room = room(); room > 0; room = room()) {
            Instant now = clock.instant();
            Lease lease = new Lease(node, now.plus(LEASE));
            // However many notices there are, a part of each batch is the lessons'.
            List<Claimed> urgent = ledger.claimPlanned(lease, now, Math.max(1, room * 3 / 4));
            int left = room - urgent.size();
            Ledger.Walk walk = left > 0
                    ? ledger.claimDue(lease, now, left, new DuePicker(campaigns.atThisMoment(), now))
                    : new Ledger.Walk(List.of(), left);
            settled +=
                    send(Stream.concat(urgent.stream(), walk.claimed().stream()).toList(), lease);
            if (urgent.isEmpty() && walk.seen() < left) {
                return settled;
            }
        }
        return settled;
    }

    /** How many may be claimed now. */
    private int room() {
        return health.mayTry(clock.instant()) ? throttle.room(BATCH) : 0;
    }

    private int send(List<Claimed> batch, Lease lease) {
        if (batch.isEmpty()) {
            return 0;
        }
        // Who left since the claim gets nothing.
        Set<DispatchId> wanted =
                ledger.stillClaimed(node, batch.stream().map(Claimed::dispatch).toList());
        List<Optional<Instant>> again = throttle.take(
                batch.stream().map(c -> c.dispatch().recipient().domain()).toList());
        List<Callable<Settlement>> tasks = new ArrayList<>(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            Claimed claimed = batch.get(i);
            Optional<Instant> later = wanted.contains(claimed.dispatch().id())
                    ? again.get(i).or(() -> held(claimed))
                    : Optional.of(clock.instant());
            tasks.add(() -> later.or(() -> ranOut(lease))
                    .map(l -> handOver.leave(claimed, l))
                    .orElseGet(() -> handOver.of(claimed)));
        }
        List<Settlement> settlements = outcomes(tasks);
        feel(settlements);
        unwritten.add(new Batch(settlements, aftermath(batch)));
        write();
        return (int) settlements.stream().filter(Settlement::attempted).count();
    }

    /** A lesson that was put off before its campaign was held. */
    private Optional<Instant> held(Claimed claimed) {
        return Optional.of(claimed.dispatch())
                .filter(d -> d.purpose().isIssue() || d.purpose() == Purpose.CORRECTION)
                .flatMap(d -> campaigns.find(d.campaign()))
                .flatMap(Campaign::held)
                .map(why -> clock.instant().plus(HELD_FOR));
    }

    /** After a long standstill of this machine another node may have these mails by now. */
    private Optional<Instant> ranOut(Lease lease) {
        return Optional.of(clock.instant()).filter(now -> !now.isBefore(lease.until()));
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
            Batch batch = unwritten.get(0);
            List<DispatchId> late = ledger.settle(node, batch.settlements(), batch.aftermath());
            if (!late.isEmpty()) {
                LOG.warn("{} mails were taken over by another node before their ends were written", late.size());
            }
            unwritten.remove(0);
            journal.settled(
                    batch.settlements().stream().map(s -> s.dispatch().id()).toList());
        }
    }

    private List<Settlement> outcomes(List<Callable<Settlement>> tasks) {
        List<Settlement> settlements = new ArrayList<>(tasks.size());
        try {
            // So many at a time as the relay bears; the others of the batch follow.
            int atOnce = throttle.atOnce();
            for (List<Callable<Settlement>> group : groups(tasks, atOnce < most ? atOnce : tasks.size())) {
                for (Future<Settlement> outcome : connections.invokeAll(group)) {
                    settlements.add(outcome.get());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while sending; the journal knows what went out", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("sending failed; the journal knows what went out", e.getCause());
        }
        return settlements;
    }

    private static <T> List<List<T>> groups(List<T> all, int size) {
        return IntStream.iterate(0, at -> at < all.size(), at -> at + size)
                .mapToObj(at -> all.subList(at, Math.min(all.size(), at + size)))
                .toList();
    }

    private Aftermath aftermath(List<Claimed> batch) {
        Map<DispatchId, Subscriber> readers = new HashMap<>();
        batch.forEach(
                c -> c.subscriber().ifPresent(s -> readers.put(c.dispatch().id(), s)));
        return new AfterSending(campaigns, d -> Optional.ofNullable(readers.get(d.id())));
    }

    /** Lets what is being handed over come to its end. */
    @Override
    public synchronized void close() {
        connections.shutdown();
    }
}
