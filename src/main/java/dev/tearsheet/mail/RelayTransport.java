package dev.tearsheet.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

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
 */
final class RelayTransport extends SMTPTransport {
    private final Session session;
    private Handover mail;
    private Step step = Step.SENDER;
    private Optional<Reply> reply = Optional.empty();
    private boolean answered;
    private boolean usable;

    RelayTransport(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
        this.session = session;
    }

    /** Hands one mail over and says what came of it, whatever happens. */
    synchronized Outcome hand(Handover handover) {
        if (handover.needsUtf8() && !supportsExtension("SMTPUTF8")) {
            usable = true;
            return new Outcome.Rejected(
                    "553 5.6.7 the relay does not take addresses with letters beyond ASCII (SMTPUTF8)",
                    Fault.RECIPIENT);
        }
        mail = handover;
        usable = false;
        enter(Step.SENDER);
        return send(new WrittenMail(session, handover.bytes()));
    }

    private Outcome send(WrittenMail written) {
        try {
            sendMessage(written, new Address[] {new InternetAddress()});
            usable = true;
            return step.judge(reply, "");
        } catch (Refused e) {
            Outcome outcome = step.judge(reply, "");
            clearAway();
            return outcome;
        } catch (SMTPSendFailedException e) {
            // At DATA and after the dot Angus has cleared away already.
            usable = reply.isPresent() && !reply.get().isClosing();
            return step.judge(reply, e.getMessage());
        } catch (MessagingException | RuntimeException e) {
            return step.judge(reply, Failures.inWords(e));
        }
    }

    /** Whether another mail may go over this connection. */
    synchronized boolean isUsable() {
        return usable;
    }

    /** Whether the last mail got not even an answer to its first command, or only that the relay hangs up. */
    synchronized boolean diedAtOnce() {
        return !usable && step == Step.SENDER && reply.map(Reply::isClosing).orElse(true);
    }

    @Override
    protected void mailFrom() throws MessagingException {
        expectSuccess(simpleCommand(mail.mailCommand(supportsExtension("DSN"))));
    }

    @Override
    protected void rcptTo() throws MessagingException {
        enter(Step.RECIPIENT);
        expectSuccess(simpleCommand(mail.recipientCommand(supportsExtension("DSN"))));
    }

    @Override
    protected OutputStream data() throws MessagingException {
        enter(Step.CONTENT);
        OutputStream out = super.data();
        enter(Step.CONTENT);
        return out;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        enter(Step.DOT);
        super.finishData();
    }

    @Override
    protected void sendCommand(String command) throws MessagingException {
        super.sendCommand(command);
        if (step == Step.DOT) {
            step = Step.ANSWER;
        }
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        // Only the first counts, even if it is nonsense: the second may be the answer to Angus' RSET.
        if (!answered && code >= 200) {
            reply = Optional.of(Reply.of(code, getLastServerResponse()));
        }
        answered = true;
        return code;
    }

    private void enter(Step next) {
        step = next;
        reply = Optional.empty();
        answered = false;
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
        if (reply.map(Reply::isClosing).orElse(true)) {
            return;
        }
        Step refusedAt = step;
        try {
            step = Step.RESET;
            usable = simpleCommand("RSET") == 250;
        } catch (MessagingException e) {
            usable = false;
        } finally {
            step = refusedAt;
        }
    }

    /** The relay said no to a command; which one and what it said is noted already. */
    private static final class Refused extends MessagingException {}
}
