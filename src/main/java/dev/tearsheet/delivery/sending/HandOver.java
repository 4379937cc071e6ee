package dev.tearsheet.delivery.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.MailWriter;
import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Settlement;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.message.Message;
import dev.tearsheet.message.OversizeMail;
import dev.tearsheet.template.BrokenTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Claimed mails: written, noted in the journal, handed to the relay, and what their outcomes mean. */
final class HandOver {
    private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);

    private final MailWriter writeMail;
    private final Unwritten unwritten;
    private final HandoverJournal journal;
    private final Transport transport;
    private final RelayHealth health;
    private final DoubtPolicy doubts;
    private final InstantSource clock;
    private final AtomicLong answers = new AtomicLong();

    HandOver(SendDueIssues.Writing writing, SendDueIssues.Relay relay, InstantSource clock) {
        this.writeMail = writing.writer();
        this.unwritten = writing.unwritten();
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
     * Mails one after another, as long as the relay's side goes on; each that was fetched comes to its end. Throws no
     * exception: a mail that cannot be handed over for any reason is given back.
     */
    void all(Supplier<Optional<Ready>> mails, Consumer<Crew.Ended> ends) {
        List<OnItsWay> open = new ArrayList<>();
        try {
            transport.sendAll(() -> next(mails, ends).map(mail -> {
                open.removeIf(OnItsWay::hasEnded);
                open.add(mail);
                return mail;
            }));
        } catch (RuntimeException | VirtualMachineError | LinkageError e) {
            // A transport never throws; if one does, nobody knows how far it came, and sent twice is worse than late.
            LOG.error("the transport failed", e);
            open.stream()
                    .filter(mail -> !mail.hasEnded())
                    .forEach(mail -> mail.ended(new Outcome.Unknown("the transport failed: " + e)));
        }
    }

    /** The next one that may go and can be written; those before it that may or can not come to their ends here. */
    private Optional<OnItsWay> next(Supplier<Optional<Ready>> mails, Consumer<Crew.Ended> ends) {
        for (Optional<Ready> ready = mails.get(); ready.isPresent(); ready = mails.get()) {
            Optional<OnItsWay> mail = written(ready.get(), ends);
            if (mail.isPresent()) {
                return mail;
            }
        }
        return Optional.empty();
    }

    private Optional<OnItsWay> written(Ready ready, Consumer<Crew.Ended> ends) {
        Instant now = clock.instant();
        Settlement instead;
        try {
            Optional<Instant> later = waits(ready, now);
            Optional<Message> message = later.isPresent() ? Optional.empty() : writeMail.write(ready.claimed(), now);
            if (message.isPresent()) {
                return Optional.of(new OnItsWay(ready.claimed(), message.get(), ends, now));
            }
            instead = later.map(due -> notTried(ready.dispatch(), due))
                    .orElseGet(() -> nothingToSay(ready.dispatch(), now));
        } catch (RuntimeException | VirtualMachineError | LinkageError e) {
            instead = unwritable(ready.dispatch(), e);
        }
        ends.accept(new Crew.Ended(ready.claimed(), instead));
        return Optional.empty();
    }

    private Optional<Instant> waits(Ready ready, Instant now) {
        return health.mayTry(now)
                ? ready.waits().get()
                : Optional.of(health.down().map(RelayHealth.Down::retry).orElse(now));
    }

    private Settlement unwritable(Dispatch dispatch, Throwable e) {
        Instant now = clock.instant();
        String why = e.getMessage() == null ? e.toString() : e.getMessage();
        String told = "A mail of " + dispatch.campaign() + " cannot be written: " + why;
        boolean foreseen =
                e instanceof BrokenTemplate || e instanceof OversizeMail || e instanceof IllegalArgumentException;
        if (unwritten.isNews(told, now)) {
            if (foreseen) {
                LOG.error("{}. It is tried again every {} minutes", told, Unwritten.UNTIL_MENDED.toMinutes());
            } else {
                LOG.error("{} of {} could not be handed over", dispatch.purpose(), dispatch.campaign(), e);
            }
        }
        return notTried(dispatch, now.plus(Unwritten.UNTIL_MENDED), "not written: " + why);
    }

    /** A written mail until its end. */
    private final class OnItsWay implements Transport.Mail {
        private final Claimed claimed;
        private final Message message;
        private final Consumer<Crew.Ended> ends;
        private final Instant begun;
        private boolean ended;

        OnItsWay(Claimed claimed, Message message, Consumer<Crew.Ended> ends, Instant begun) {
            this.claimed = claimed;
            this.message = message;
            this.ends = ends;
            this.begun = begun;
        }

        @Override
        public Message message() {
            return message;
        }

        @Override
        public void beforeTheDot() {
            // It may have waited for the answer to the mail before it, and longer than the lease.
            if (!health.isOurs(clock.instant())) {
                throw new IllegalStateException("this node's lease has run out");
            }
            journal.begin(claimed.dispatch().id());
        }

        @Override
        public void ended(Outcome outcome) {
            ended = true;
            answers.addAndGet(Duration.between(begun, clock.instant()).toMillis());
            Settlement settlement = meaning(claimed.dispatch(), outcome);
            try {
                journal.end(claimed.dispatch().id(), settlement.state(), settlement.reply());
            } catch (RuntimeException e) {
                // The outcome still goes to the database; only a kill before that would leave this mail in doubt.
                LOG.warn("the hand-over journal cannot be written: {}", e.getMessage());
            }
            ends.accept(new Crew.Ended(claimed, settlement));
        }

        boolean hasEnded() {
            return ended;
        }
    }

    private static Settlement nothingToSay(Dispatch dispatch, Instant now) {
        return new Settlement(dispatch, DispatchState.CANCELLED, Optional.empty(), false, "nothing left to say", now);
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
        return notTried(dispatch, due, "");
    }

    private Settlement notTried(Dispatch dispatch, Instant due, String why) {
        return new Settlement(dispatch, DispatchState.PLANNED, Optional.of(due), false, why, clock.instant());
    }
}
