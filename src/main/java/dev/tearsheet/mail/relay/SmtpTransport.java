package dev.tearsheet.mail.relay;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Outcome.Fault;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.mail.Angus;
import dev.tearsheet.mail.dkim.DkimSigner;
import dev.tearsheet.mail.mime.ByteList;
import dev.tearsheet.mail.mime.MimeWriter;
import dev.tearsheet.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands messages to the relay by SMTP (RFC 5321). Keeps a few connections and lends each to one sender at a time, for
 * as many mails as it has or until others wait for one. One thread looks after them, closing the idle ones and cutting
 * those that take too long.
 */
public final class SmtpTransport implements Transport {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpTransport.class);

    private final SmtpSettings settings;
    private final MimeWriter writer = new MimeWriter();
    private final DkimSigner signer;
    /** Senders get a line in the order in which they came. */
    private final Semaphore lines;

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
        this.lines = new Semaphore(settings.connections(), true);
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
        SingleMail mail = new SingleMail(message, beforeTheDot);
        sendAll(mail::once);
        return mail.outcome();
    }

    /** A mail as bytes, and who wants to know its end. */
    private record Written(Mail mail, Handover handover) {}

    @Override
    public void sendAll(Supplier<Optional<Mail>> mails) {
        Optional<Written> first = write(mails);
        if (first.isEmpty()) {
            return;
        }
        lines.acquireUninterruptibly();
        try {
            if (closed) {
                first.get().mail().ended(new Outcome.Deferred("the engine is stopping", Fault.RELAY));
            } else {
                new Turn(mails).hand(first.get());
            }
        } finally {
            lines.release();
        }
    }

    @Override
    public void close() {
        closed = true;
        lines.acquireUninterruptibly(settings.connections());
        lines.release(settings.connections());
        caretaker.shutdownNow();
        idle.forEach(RelayConnection::close);
        idle.clear();
    }

    /** The next mail that can be written; those before it that cannot come to their ends here. */
    private Optional<Written> write(Supplier<Optional<Mail>> mails) {
        for (Optional<Mail> mail = mails.get(); mail.isPresent(); mail = mails.get()) {
            try {
                return Optional.of(new Written(mail.get(), handover(mail.get())));
            } catch (IllegalArgumentException e) {
                mail.get().ended(new Outcome.Rejected(Outcome.UNWRITABLE + ": " + e.getMessage(), Fault.RECIPIENT));
            } catch (RuntimeException | VirtualMachineError | LinkageError e) {
                LOG.error("a mail could not be written or signed", e);
                mail.get().ended(new Outcome.Deferred("it could not be written or signed: " + e, Fault.RECIPIENT));
            }
        }
        return Optional.empty();
    }

    private Handover handover(Mail mail) {
        Message message = mail.message();
        String id = message.messageId();
        return new Handover(
                message.envelope().returnPath(),
                message.envelope().recipient().wire(),
                id.substring(1, Math.max(1, id.length() - 1)),
                signed(message),
                mail::beforeTheDot);
    }

    private ByteList signed(Message message) {
        ByteList mail = writer.inPieces(message);
        return signer.signs() ? ByteList.of(signer.sign(mail.toBytes(), message.date())) : mail;
    }

    /** One sender's use of a line: its next mail may be named there before the one before it is answered. */
    private final class Turn {
        private final Supplier<Optional<Mail>> mails;
        private RelayConnection line = take(Optional.ofNullable(idle.pollFirst()));
        private boolean spent;
        /** Null until somebody asks for it. */
        private Optional<Written> next;

        Turn(Supplier<Optional<Mail>> mails) {
            this.mails = mails;
        }

        void hand(Written first) {
            try {
                for (Optional<Written> mail = Optional.of(first); mail.isPresent(); mail = next()) {
                    next = null;
                    mail.get().mail().ended(outcome(mail.get().handover()));
                }
            } finally {
                putBack();
            }
        }

        private Outcome outcome(Handover mail) {
            if (spent) {
                replaceLine();
            }
            Outcome outcome = line.hand(mail, this::named);
            // Relays close kept connections as they like; that is no failure, and nothing of the mail has left.
            if (line.wasStale()) {
                replaceLine();
                outcome = line.hand(mail, this::named);
            }
            spent = !line.canTakeAnother();
            return outcome;
        }

        private Optional<Handover> named() {
            return next().map(Written::handover);
        }

        /** The next one, unless others wait for a line. */
        private Optional<Written> next() {
            if (next == null) {
                next = closed || lines.hasQueuedThreads() ? Optional.empty() : write(mails);
            }
            return next;
        }

        private RelayConnection take(Optional<RelayConnection> kept) {
            RelayConnection taken = kept.orElseGet(() -> new RelayConnection(settings));
            busy.add(taken);
            return taken;
        }

        private void replaceLine() {
            busy.remove(line);
            line.close();
            line = take(Optional.empty());
        }

        private void putBack() {
            busy.remove(line);
            if (line.isFree()) {
                idle.addFirst(line);
            } else {
                line.close();
            }
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
