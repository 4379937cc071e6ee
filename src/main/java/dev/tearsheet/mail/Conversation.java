package dev.tearsheet.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;

import dev.tearsheet.mail.Intake.Parcel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.Session;

/** One mail on its way in: asks the intake at RCPT, and says 250 only when it has kept the mail for everybody. */
final class Conversation implements MessageHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);
    /** A client that goes on so long after its mail was too large is cut off. */
    private static final int PATIENCE = 16;

    private final Session session;
    private final Intake intake;
    private final int maxBytes;
    private final Set<String> recipients = new LinkedHashSet<>();
    private String sender = "";

    Conversation(Session session, Intake intake, int maxBytes) {
        this.session = session;
        this.intake = intake;
        this.maxBytes = maxBytes;
    }

    @Override
    public void from(String from) {
        sender = from;
    }

    @Override
    public void recipient(String recipient) throws RejectException {
        boolean known;
        try {
            known = !recipient.isBlank() && intake.knows(recipient);
        } catch (RuntimeException e) {
            LOG.warn("cannot tell whether a recipient is known", e);
            throw new RejectException(451, "4.3.0 Try again later");
        }
        if (!known) {
            throw new RejectException(550, "5.1.1 There is nobody at this address");
        }
        recipients.add(recipient);
    }

    @Override
    public String data(InputStream in) throws RejectException, IOException {
        byte[] bytes = read(in);
        Parcel parcel = new Parcel(
                sender,
                session.getHelo().orElse(""),
                session.getRemoteAddress().getAddress().getHostAddress(),
                bytes);
        try {
            // If a later one fails the client comes again with all; whoever keeps mail knows what it has already.
            recipients.forEach(recipient -> intake.take(parcel, recipient));
        } catch (RuntimeException e) {
            LOG.warn("a mail that came in could not be kept", e);
            throw refusal(451, "4.3.0 The mail could not be kept, try again later");
        }
        return "2.0.0 Kept";
    }

    @Override
    public void done() {
        recipients.clear();
    }

    /** Reads to the very end in any case: what was left would be taken for commands. */
    private byte[] read(InputStream in) throws RejectException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long size = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            size++;
            if (size <= maxBytes) {
                out.write(b);
            } else if (size / PATIENCE > maxBytes) {
                throw new DropConnectionException(552, "5.3.4 The mail is far too large");
            }
        }
        if (size > maxBytes) {
            throw refusal(552, "5.3.4 The mail is larger than " + maxBytes + " bytes");
        }
        return out.toByteArray();
    }

    /** SubEtha leaves the transaction open after a refusal and would answer 503 to the next MAIL. */
    private RejectException refusal(int code, String text) {
        session.resetMailTransaction();
        return new RejectException(code, text);
    }
}
