package dev.tearsheet.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import dev.tearsheet.message.Message;
import dev.tearsheet.message.OversizeMail;
import dev.tearsheet.template.BrokenTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One claimed mail: written, noted in the journal, handed to the relay, and what its outcome means. */
final class HandOver {
    private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);
    /** A mail that cannot be written waits for the operator to mend its template. */
    private static final Duration UNTIL_MENDED = Duration.ofMinutes(5);

    private final MailWriter writeMail;
    private final HandoverJournal journal;
    private final Transport transport;
    private final RelayHealth health;
    private final DoubtPolicy doubts;
    private final InstantSource clock;
    private final AtomicLong answers = new AtomicLong();

    HandOver(MailWriter writeMail, SendDueIssues.Relay relay, InstantSource clock) {
        this.writeMail = writeMail;
        this.journal = relay.journal();
        this.transport = relay.transport();
        this.health = relay.health();
        this.doubts = relay.doubts();
        this.clock = clock;
    }

    /** How long the relay's answers took in all since it was last asked for. */
    Duration timeOfAnswers() {
        return Duration.ofMillis(answers.getAndSet(0));
    }

    /**
     * Throws no exception: a mail that cannot be handed over for any reason is given back.
     *
     * @param waits until when the mail must wait after all, asked right before it goes; if it was cancelled since it was
     *     claimed, it stays cancelled
     */
    Settlement of(Claimed claimed, Supplier<Optional<Instant>> waits) {
        Dispatch dispatch = claimed.dispatch();
        try {
            Instant now = clock.instant();
            Optional<Instant> later = health.mayTry(now)
                    ? waits.get()
                    : Optional.of(health.down().map(RelayHealth.Down::retry).orElse(now));
            return later.map(due -> notTried(dispatch, due)).orElseGet(() -> send(claimed, now));
        } catch (BrokenTemplate | OversizeMail | IllegalArgumentException e) {
            LOG.error(
                    "{} of {} cannot be written, it is tried again in {} minutes: {}",
                    dispatch.purpose(),
                    dispatch.campaign(),
                    UNTIL_MENDED.toMinutes(),
                    e.getMessage());
        } catch (RuntimeException | VirtualMachineError | LinkageError e) {
            LOG.error("{} of {} could not be handed over", dispatch.purpose(), dispatch.campaign(), e);
        }
        return notTried(dispatch, clock.instant().plus(UNTIL_MENDED));
    }

    private Settlement send(Claimed claimed, Instant now) {
        Dispatch dispatch = claimed.dispatch();
        return writeMail
                .write(claimed, now)
                .map(m -> send(dispatch, m))
                .orElseGet(() -> new Settlement(
                        dispatch, DispatchState.CANCELLED, Optional.empty(), false, "nothing left to say", now));
    }

    private Settlement send(Dispatch dispatch, Message message) {
        Settlement settlement = meaning(dispatch, offer(dispatch, message));
        try {
            journal.end(dispatch.id(), settlement.state(), settlement.reply());
        } catch (RuntimeException e) {
            // The outcome still goes to the database; only a kill before that would leave this mail in doubt.
            LOG.warn("the hand-over journal cannot be written: {}", e.getMessage());
        }
        return settlement;
    }

    private Outcome offer(Dispatch dispatch, Message message) {
        Instant begun = clock.instant();
        try {
            return transport.send(message, () -> journal.begin(dispatch.id()));
        } catch (RuntimeException | VirtualMachineError | LinkageError e) {
            // A transport never throws; if one does, nobody knows how far it came, and sent twice is worse than late.
            LOG.error("the transport failed", e);
            return new Outcome.Unknown("the transport failed: " + e);
        } finally {
            answers.addAndGet(Duration.between(begun, clock.instant()).toMillis());
        }
    }

    private Settlement meaning(Dispatch dispatch, Outcome outcome) {
        Instant now = clock.instant();
        if (outcome instanceof Outcome.Accepted) {
            health.works()
                    .ifPresent(before -> LOG.info("the relay takes mail again, as it did until {}", before.since()));
            return new Settlement(dispatch, DispatchState.ACCEPTED, Optional.empty(), true, outcome.reply(), now);
        }
        if (outcome instanceof Outcome.Unknown) {
            return doubts.settlement(dispatch, outcome.reply(), now);
        }
        if (outcome instanceof Outcome.Deferred deferred) {
            return deferred.fault() == Outcome.Fault.RELAY
                    ? relayDown(dispatch, deferred.reply(), now)
                    : later(dispatch, deferred.reply(), now);
        }
        return new Settlement(dispatch, DispatchState.REJECTED, Optional.empty(), true, outcome.reply(), now);
    }

    private Settlement relayDown(Dispatch dispatch, String reason, Instant now) {
        if (health.down().isEmpty()) {
            LOG.warn("the relay takes no mail now, everything waits: {}", reason);
        }
        health.failed(reason, now);
        return notTried(dispatch, health.down().map(RelayHealth.Down::retry).orElse(now));
    }

    private static Settlement later(Dispatch dispatch, String reply, Instant now) {
        Optional<Instant> due = Backoff.next(dispatch, now);
        return new Settlement(
                dispatch, due.isPresent() ? DispatchState.DEFERRED : DispatchState.REJECTED, due, true, reply, now);
    }

    private Settlement notTried(Dispatch dispatch, Instant due) {
        return new Settlement(dispatch, DispatchState.PLANNED, Optional.of(due), false, "", clock.instant());
    }
}
