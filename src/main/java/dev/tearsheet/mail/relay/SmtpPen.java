package dev.tearsheet.mail.relay;

import java.time.Instant;
import java.util.UUID;
import java.util.function.IntSupplier;

import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.mail.Angus;
import dev.tearsheet.mail.mime.ByteList;
import dev.tearsheet.mail.mime.MimeWriter;
import dev.tearsheet.mail.relay.SmtpSettings.Security;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.trial.Pen;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Writes mails as a reader's mail program would and brings them to the engine's door by real SMTP. */
public final class SmtpPen implements Pen {
    private final String host;
    private final IntSupplier port;

    /** @param port asked for each mail, because a door on a free port knows it only once it is open */
    public SmtpPen(String host, IntSupplier port) {
        Angus.prepare();
        this.host = host;
        this.port = port;
    }

    @Override
    public void send(Draft draft, Instant now) throws NotSent {
        SmtpSettings door = SmtpSettings.of(host, port.getAsInt(), Security.NONE, "reader.localhost");
        RelayConnection connection = new RelayConnection(door);
        try {
            Outcome outcome = connection.hand(handover(draft, now));
            if (!(outcome instanceof Outcome.Accepted)) {
                throw new NotSent(outcome.reply());
            }
        } catch (IllegalArgumentException e) {
            throw new NotSent(e.getMessage());
        } finally {
            connection.close();
        }
    }

    private static Handover handover(Draft draft, Instant now) throws NotSent {
        String from = address(draft.from());
        String to = address(draft.to());
        String id = UUID.randomUUID() + from.substring(from.lastIndexOf('@'));
        Draft addressed = new Draft(from, to, draft.subject(), draft.text(), draft.answering());
        return new Handover(from, to, id, ByteList.of(MimeWriter.write(addressed, "<" + id + ">", now)), () -> {});
    }

    /** The bare address of what was typed, such as {@code Ann <ann@example.org>}. */
    private static String address(String typed) throws NotSent {
        try {
            InternetAddress[] all = InternetAddress.parse(typed, true);
            if (all.length == 1 && all[0].getAddress().indexOf('@') > 0) {
                String address = all[0].getAddress();
                return EmailAddress.tryParse(address).map(EmailAddress::wire).orElse(address);
            }
        } catch (AddressException e) {
            // Answered below in words that a reader understands.
        }
        throw new NotSent("there must be one address, such as ann@example.org, to write from and one to write to");
    }
}
