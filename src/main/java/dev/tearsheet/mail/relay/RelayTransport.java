package dev.tearsheet.mail.relay;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Outcome.Fault;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Angus' transport, watched from within: it knows how far the mail had come and what the relay said first at that step.
 * Angus' own exceptions do not tell: when the relay answers and hangs up, the answer is lost in the clearing away.
 *
 * <p>Where the relay offers PIPELINING (RFC 2920) it asks for sender, recipient and content in one go, together with the
 * content of the mail before if the next one is known by then, so that a mail costs one round trip, or two, and not four.
 */
final class RelayTransport extends SMTPTransport {
    private static final String DATA = "DATA";
    /** A relay that takes so long to answer a mail does not keep the next one waiting for that. */
    private static final Duration SLOW = Duration.ofSeconds(1);

    private final Session session;
    private final PromptSocket.Factory sockets;
    private final SmtpSettings.Limits limits;
    private final boolean pipelining;
    private Handover mail;
    private final Progress progress = new Progress();
    private boolean usable;
    /** How many commands were sent whose answers are not read yet: at most RCPT and DATA (RFC 2920). */
    private int ahead;
    /** What comes after this mail, if it is known when its final dot is sent. */
    private Supplier<Optional<Handover>> next = Optional::empty;
    /** What is to be named together with the dot that is about to leave. */
    private Optional<Handover> following = Optional.empty();
    /** The mail for which sender, recipient and content were asked together with the last one's final dot. */
    private Optional<Handover> named = Optional.empty();

    private boolean isSlow;
    private boolean needsNoReset;

    RelayTransport(Session session, PromptSocket.Factory sockets, SmtpSettings settings) {
        super(session, new URLName("smtp", null, -1, null, null, null));
        this.session = session;
        this.sockets = sockets;
        this.limits = settings.limits();
        this.pipelining = settings.pipelining();
    }

    /** Hands one mail over and says what came of it, whatever happens. */
    synchronized Outcome hand(Handover handover, Supplier<Optional<Handover>> after) {
        next = after;
        if (!fits(handover)) {
            usable = true;
            return new Outcome.Rejected(
                    "553 5.6.7 the relay does not take addresses with letters beyond ASCII (SMTPUTF8)",
                    Fault.RECIPIENT);
        }
        mail = handover;
        usable = false;
        ahead = 0;
        needsNoReset = false;
        progress.enter(Step.SENDER);
        return send(new WrittenMail(session, handover.bytes()));
    }

    private Outcome send(WrittenMail written) {
        try {
            sendMessage(written, new Address[] {new InternetAddress()});
            usable = true;
            return progress.judge("");
        } catch (Refused e) {
            Outcome outcome = progress.judge("");
            clearAway();
            return outcome;
        } catch (SMTPSendFailedException e) {
            // At DATA and after the dot Angus has cleared away already.
            usable = progress.isLineOpen();
            return progress.judge(e.getMessage());
        } catch (MessagingException | RuntimeException e) {
            return progress.judge(Failures.inWords(e));
        }
    }

    /** Whether another mail may go over this connection. */
    synchronized boolean isUsable() {
        return usable;
    }

    /** Whether a mail is named that was not handed over yet; no other may go over this connection. */
    synchronized boolean hasNamed() {
        return named.isPresent();
    }

    /** Whether the last mail got not even an answer to its first command, or only that the relay hangs up. */
    synchronized boolean diedAtOnce() {
        return !usable && progress.endedAtOnce();
    }

    @Override
    protected void mailFrom() throws MessagingException {
        boolean isNamed = named.isPresent();
        if (isNamed && named.get() != mail) {
            throw new MessagingException("another mail is named on this connection");
        }
        named = Optional.empty();
        if (!takesGroups()) {
            expectSuccess(simpleCommand(mail.mailCommand(supportsExtension("DSN"))));
            return;
        }
        if (!isNamed) {
            inOnePiece(() -> name(mail));
        }
        ahead = 2;
        expectSuccess(readServerResponse());
    }

    private boolean takesGroups() {
        return pipelining && supportsExtension("PIPELINING");
    }

    /** Sends all commands but the last of a group. */
    private interface Group {
        void send() throws MessagingException;
    }

    /** Commands and DATA after them, which must be the last of a group (RFC 2920 section 3.1). */
    private void inOnePiece(Group commands) throws MessagingException {
        sockets.hold(true);
        try {
            commands.send();
        } finally {
            sockets.hold(false);
        }
        super.sendCommand(DATA);
    }

    private void name(Handover handover) throws MessagingException {
        super.sendCommand(asIs(handover.mailCommand(supportsExtension("DSN"))));
        super.sendCommand(asIs(handover.recipientCommand(supportsExtension("DSN"))));
    }

    @Override
    protected void rcptTo() throws MessagingException {
        progress.enter(Step.RECIPIENT);
        if (ahead == 0) {
            expectSuccess(simpleCommand(mail.recipientCommand(supportsExtension("DSN"))));
        } else {
            ahead--;
            expectSuccess(readServerResponse());
        }
    }

    @Override
    protected OutputStream data() throws MessagingException {
        progress.enter(Step.CONTENT);
        OutputStream out = super.data();
        progress.enter(Step.CONTENT);
        return sockets.direct()
                .map(direct -> mail.bytes().mayHaveDots() ? new DotStuffing(direct) : direct)
                .orElse(out);
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        progress.enter(Step.DOT);
        // Written before the journal tells that this one goes, so that nothing takes time between that and the dot.
        following = takesGroups() && !isSlow ? next.get().filter(this::fits) : Optional.empty();
        mail.beforeTheDot().run();
        sockets.setPatience(limits.answer());
        long begun = System.nanoTime();
        try {
            super.finishData();
        } finally {
            isSlow = System.nanoTime() - begun >= SLOW.toNanos();
            sockets.setPatience(limits.reply());
        }
    }

    @Override
    protected void sendCommand(String command) throws MessagingException {
        if (ahead == 1 && command.equals(DATA)) {
            // Angus is about to send it; the relay has it already.
            ahead = 0;
            return;
        }
        if (named.isPresent() && command.equals("RSET")) {
            // Angus clears away after a refused mail; the next one has begun already, and its answers come first.
            needsNoReset = true;
            return;
        }
        if (progress.isAt(Step.DOT)) {
            sendDot(command);
            return;
        }
        super.sendCommand(command);
    }

    /**
     * Content may be the first of a group (RFC 2920 section 3.1): the next mail's sender and recipient go with it, so that
     * a mail costs one round trip. What leaves in one piece with them may have left as far as the dot when it fails.
     */
    private void sendDot(String dot) throws MessagingException {
        if (following.isEmpty()) {
            super.sendCommand(dot);
            progress.dotLeaves();
            return;
        }
        named = following;
        progress.dotLeaves();
        inOnePiece(() -> {
            super.sendCommand(dot);
            name(named.get());
        });
    }

    private boolean fits(Handover handover) {
        return !handover.needsUtf8() || supportsExtension("SMTPUTF8");
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        if (needsNoReset) {
            needsNoReset = false;
            return 250;
        }
        int code = super.readServerResponse();
        progress.hears(code, getLastServerResponse());
        return code;
    }

    private void expectSuccess(int code) throws MessagingException {
        if (code < 0) {
            throw new MessagingException("it closed the connection");
        }
        if (code / 100 != 2) {
            throw new Refused();
        }
    }

    private void clearAway() {
        if (!progress.isLineOpen()) {
            return;
        }
        try {
            usable = takeBack() && simpleCommand("RSET") == 250;
        } catch (MessagingException e) {
            usable = false;
        }
    }

    /**
     * Reads the answers to what was asked ahead; returns whether the connection is still in order. A relay that wants
     * the content although it refused everybody gets an empty one (RFC 2920 section 3.1). But one that refused the sender
     * and took the recipient would give that to somebody: there the line is cut.
     */
    private boolean takeBack() throws MessagingException {
        boolean taken = false;
        while (ahead > 0) {
            int code = readServerResponse();
            ahead--;
            taken |= ahead == 1 && code / 100 == 2;
            if (code < 200 || code == 421) {
                return false;
            }
            if (ahead == 0 && code == 354) {
                return !taken && simpleCommand(".") > 0;
            }
        }
        return true;
    }

    /** One character a byte, as Angus turns them into bytes again. */
    private static String asIs(byte[] command) {
        return new String(command, StandardCharsets.ISO_8859_1);
    }

    /** The relay said no to a command; which one and what it said is noted already. */
    private static final class Refused extends MessagingException {}
}
