package dev.tearsheet.inbound;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deals with every mail that waits in the spool: reads it, acts on it, notes what was done. Each step can be done twice
 * without harm, so that a kill between acting and noting costs nothing.
 */
public final class ActOnMail {
    private static final Logger LOG = LoggerFactory.getLogger(ActOnMail.class);
    private static final int BATCH = 50;
    private static final int TRIES = 3;

    private final Spool spool;
    private final MailReader reader;
    private final Reaction reaction;
    private final InstantSource clock;
    private final Map<Long, Integer> failures = new HashMap<>();

    public ActOnMail(Spool spool, MailReader reader, Reaction reaction, InstantSource clock) {
        this.spool = spool;
        this.reader = reader;
        this.reaction = reaction;
        this.clock = clock;
    }

    /** Deals with all that waits; returns how many mails were dealt with. */
    public synchronized int run() {
        int done = 0;
        while (true) {
            List<Spool.Kept> waiting = spool.waiting(BATCH);
            int before = done;
            for (Spool.Kept kept : waiting) {
                done += act(kept) ? 1 : 0;
            }
            if (waiting.size() < BATCH || done == before) {
                return done;
            }
        }
    }

    private boolean act(Spool.Kept kept) {
        IncomingMail mail = reader.read(kept.mail());
        Verdict verdict;
        try {
            verdict = reaction.to(mail);
        } catch (RuntimeException e) {
            if (failures.merge(kept.id(), 1, Integer::sum) < TRIES) {
                LOG.warn("incoming mail {} could not be dealt with, it is tried again", kept.id(), e);
                return false;
            }
            LOG.error("incoming mail {} could not be dealt with, it is kept for the operator", kept.id(), e);
            verdict = new Verdict(Verdict.Kind.OTHER, "failed: " + e.getClass().getSimpleName(), "nothing");
        }
        failures.remove(kept.id());
        spool.done(kept.id(), verdict, mail.from().map(Object::toString).orElse(""), mail.subject(), clock.instant());
        return true;
    }
}
