package dev.tearsheet.app.node;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import dev.tearsheet.delivery.node.Entry;
import dev.tearsheet.delivery.node.Life;
import dev.tearsheet.delivery.node.Nodes;
import dev.tearsheet.delivery.node.Tenure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This engine's name among the nodes, and its right to send, which lasts for a lease after its last sign of life. Once
 * the lease has run out, as after a long standstill, what was claimed is others' to settle: nothing of it is handed over
 * any more, and only new work begins a new lease.
 */
public final class Membership implements Tenure, AutoCloseable {
    /** So long after its last sign of life others take over what a node had in its hands. */
    public static final Duration LEASE = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(Membership.class);

    private final Nodes nodes;
    private final Life life;
    private final InstantSource clock;
    /** Whoever has not entered works alone, as a command does. */
    private volatile Instant until = Instant.MAX;

    private volatile boolean isTaken;
    private volatile Optional<Instant> sent = Optional.empty();

    public Membership(Nodes nodes, Life life, InstantSource clock) {
        this.nodes = nodes;
        this.life = life;
        this.clock = clock;
    }

    /** Takes the name, before anything is claimed under it. */
    public synchronized Entry enter() {
        Instant now = clock.instant();
        Entry entry = nodes.enter(life, now, now.plus(LEASE));
        if (!(entry instanceof Entry.Refused)) {
            until = now.plus(LEASE);
        }
        return entry;
    }

    /** A sign of life, every few seconds, whatever else goes on; tells when any node last sent a mail. */
    public synchronized Optional<Instant> sign() {
        return holds(clock.instant()) ? renew() : Optional.empty();
    }

    /** Whether work may begin; where the lease has run out in the meantime there is a new one. */
    public synchronized boolean begin() {
        if (!isTaken && !holds(clock.instant())) {
            renew();
        }
        return holds(clock.instant());
    }

    private Optional<Instant> renew() {
        if (until.equals(Instant.MAX)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Nodes.Sign> sign = nodes.renew(life, now, now.plus(LEASE), sent);
        if (sign.isEmpty()) {
            isTaken = true;
            LOG.error(
                    "another engine runs under the name of this node, {}: this one sends nothing any more; give one of"
                            + " them another node.name",
                    life.node());
        } else {
            until = now.plus(LEASE);
        }
        return sign.flatMap(Nodes.Sign::newestSent);
    }

    /** Mails went out. */
    public void sent(Instant now) {
        sent = Optional.of(now);
    }

    @Override
    public boolean holds(Instant now) {
        return !isTaken && now.isBefore(until);
    }

    /** Whether another engine has this node's name now. */
    public boolean isTaken() {
        return isTaken;
    }

    public Life life() {
        return life;
    }

    /** After the last mail was settled. */
    @Override
    public void close() {
        nodes.leave(life, clock.instant());
    }
}
