package dev.tearsheet.inbound;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.tearsheet.delivery.Lease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deals with every mail that waits in the spool: reads it, acts on it, notes what was done. Of several copies of one
 * mail only the first is acted on. Each step can be done twice without harm, so that a kill between acting and noting
 * costs nothing.
 */
public final class ActOnMail {
    private static final Logger LOG = LoggerFactory.getLogger(ActOnMail.class);
    private static final Duration IN_HANDS = Duration.ofMinutes(5);
    private static final int BATCH = 50;
    private static final int TRIES = 3;

    private final Spool spool;
    private final MailReader reader;
    private final Reaction reaction;
    private final PassOn passOn;
    private final String node;
    private final InstantSource clock;
    private final Map<Long, Integer> failures = new HashMap<>();

    public ActOnMail(
            Spool spool, MailReader reader, Reaction reaction, PassOn passOn, String node, InstantSource clock) {
        this.spool = spool;
        this.reader = reader;
        this.reaction = reaction;
        this.passOn = passOn;
        this.node = node;
        this.clock = clock;
    }

    /** Deals with all that waits; returns how many mails were dealt with. */
    public synchronized int run() {
        int done = 0;
        while (true) {
            Instant now = clock.instant();
            List<Long> waiting = spool.claim(new Lease(node, now.plus(IN_HANDS)), BATCH, now);
            int before = done;
            for (long id : waiting) {
                done += spool.open(id).filter(raw -> act(id, raw)).isPresent() ? 1 : 0;
            }
            if (waiting.size() < BATCH || done == before) {
                return done;
            }
        }
    }

    private boolean act(long id, RawMail raw) {
        IncomingMail mail = reader.read(raw);
        Verdict verdict;
        try {
            verdict = verdict(id, mail);
        } catch (RuntimeException e) {
            if (failures.merge(id, 1, Integer::sum) < TRIES) {
                LOG.warn("incoming mail {} could not be dealt with, it is tried again", id, e);
                return false;
            }
            LOG.error("incoming mail {} could not be dealt with, it is kept for the operator", id, e);
            verdict = new Verdict(Verdict.Kind.OTHER, "failed: " + e.getClass().getSimpleName(), "nothing");
        }
        failures.remove(id);
        spool.done(id, verdict, mail.from().map(Object::toString).orElse(""), mail.subject(), clock.instant());
        return true;
    }

    private Verdict verdict(long id, IncomingMail mail) {
        long first = spool.firstWith(Mark.of(mail), id, clock.instant());
        if (first != id) {
            return new Verdict(Verdict.Kind.OTHER, "came before, as mail " + first, "nothing");
        }
        Verdict verdict = reaction.to(mail);
        return verdict.forOperator() ? passOn.pass(id, mail, verdict) : verdict;
    }
}
