package dev.tearsheet.mail;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Outcome.Fault;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.mail.dkim.DkimSigner;
import dev.tearsheet.message.Message;

/**
 * Hands messages to the relay by SMTP (RFC 5321). Keeps a few connections and lends each to one sender at a time; one
 * thread looks after them, closing the idle ones and cutting those that take too long.
 */
public final class SmtpTransport implements Transport {
    private final SmtpSettings settings;
    private final MimeWriter writer = new MimeWriter();
    private final DkimSigner signer;
    private final Lines lines;
    private final ConcurrentLinkedDeque<RelayConnection> idle = new ConcurrentLinkedDeque<>();
    private final Set<RelayConnection> busy = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService caretaker;
    private volatile boolean closed;

    /** To a relay that signs mails, or needs no signatures. */
    public SmtpTransport(SmtpSettings settings) {
        this(settings, DkimSigner.none());
    }

    /** Connects when the first message comes. */
    public SmtpTransport(SmtpSettings settings, DkimSigner signer) {
        Angus.prepare();
        this.settings = settings;
        this.signer = signer;
        this.lines = new Lines(settings.connections());
        this.caretaker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "relay-caretaker");
            thread.setDaemon(true);
            return thread;
        });
        long tick = RelayConnection.ticksInMillis(settings.limits());
        caretaker.scheduleWithFixedDelay(this::lookAfterLines, tick, tick, TimeUnit.MILLISECONDS);
    }

    @Override
    public Outcome send(Message message, Runnable beforeTheDot) {
        Handover mail;
        try {
            mail = handover(message, beforeTheDot);
        } catch (IllegalArgumentException e) {
            return new Outcome.Rejected(Outcome.UNWRITABLE + ": " + e.getMessage(), Fault.RECIPIENT);
        }
        return hand(mail);
    }

    /** Hands over what is written already. */
    Outcome hand(Handover mail) {
        Turn turn = new Turn(lines.enter(mail).await());
        try {
            return turn.promised.isEmpty() && closed
                    ? new Outcome.Deferred("the engine is stopping", Fault.RELAY)
                    : turn.hand(mail);
        } finally {
            turn.end();
        }
    }

    @Override
    public void close() {
        closed = true;
        lines.awaitAll();
        caretaker.shutdownNow();
        idle.forEach(RelayConnection::close);
        idle.clear();
    }

    private Handover handover(Message message, Runnable beforeTheDot) {
        String id = message.messageId();
        return new Handover(
                message.envelope().returnPath(),
                message.envelope().recipient().wire(),
                id.substring(1, Math.max(1, id.length() - 1)),
                signer.sign(writer.write(message), message.date()),
                beforeTheDot);
    }

    /** One sender's use of a line: it may name the next sender's mail there before its own is answered. */
    private final class Turn {
        private final Optional<RelayConnection> promised;
        private Optional<Lines.Place> next = Optional.empty();
        private Optional<RelayConnection> forNext = Optional.empty();

        Turn(Optional<RelayConnection> promised) {
            this.promised = promised;
        }

        Outcome hand(Handover mail) {
            RelayConnection kept = promised.or(() -> Optional.ofNullable(idle.pollFirst()))
                    .orElseGet(() -> new RelayConnection(settings));
            Outcome outcome = hand(mail, kept);
            // Relays close kept connections as they like; that is no failure, and nothing of the mail has left.
            return kept.wasStale() ? hand(mail, new RelayConnection(settings)) : outcome;
        }

        private Outcome hand(Handover mail, RelayConnection line) {
            busy.add(line);
            try {
                return line.hand(mail, this::next);
            } finally {
                busy.remove(line);
                putBack(line);
            }
        }

        /** Whose mail is named ahead; the line is theirs afterwards. */
        private Optional<Handover> next(Predicate<Handover> fit) {
            next = closed ? Optional.empty() : lines.promise(fit);
            return next.map(Lines.Place::mail);
        }

        private void putBack(RelayConnection line) {
            if (!line.canTakeAnother()) {
                line.close();
            } else if (next.isPresent()) {
                forNext = Optional.of(line);
            } else {
                idle.addFirst(line);
            }
        }

        void end() {
            next.ifPresentOrElse(place -> lines.handOn(place, forNext), lines::leave);
        }
    }

    private void lookAfterLines() {
        busy.forEach(RelayConnection::cutIfOverdue);
        for (RelayConnection line : idle) {
            // Whoever takes it out of the queue owns it.
            if (line.isIdleTooLong() && idle.remove(line)) {
                line.close();
            }
        }
    }
}
