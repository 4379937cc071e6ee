package dev.tearsheet.mail.door;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;

import dev.tearsheet.inbound.Mailbox;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.mail.mime.MimeWriter;

/**
 * The engine's own SMTP and LMTP receiver (RFC 5321, RFC 2033). Refuses unknown recipients before their mail is sent, and says 250 only
 * when the {@link Mailbox} has kept the mail for every recipient.
 */
public final class SmtpDoor implements AutoCloseable {
    private final Reception reception;

    private SmtpDoor(Reception reception) {
        this.reception = reception;
    }

    /** @throws PortTaken if nothing can listen there; its message says what to set */
    public static SmtpDoor open(DoorSettings settings, Mailbox mailbox, InstantSource clock) {
        return new SmtpDoor(Reception.open(settings, new IntoMailbox(settings.name(), mailbox, clock), clock));
    }

    /** The port that it really listens on. */
    public int port() {
        return reception.port();
    }

    /** Closes the door and every conversation; what is being kept is finished first. */
    @Override
    public void close() {
        reception.close();
    }

    private record IntoMailbox(String name, Mailbox mailbox, InstantSource clock) implements Intake {
        @Override
        public boolean knows(String recipient) {
            return mailbox.knows(recipient);
        }

        @Override
        public void take(Parcel parcel, String recipient) {
            Instant now = clock.instant();
            ByteArrayOutputStream mail = new ByteArrayOutputStream();
            mail.writeBytes(received(parcel, now).getBytes(StandardCharsets.US_ASCII));
            mail.writeBytes(parcel.bytes());
            mailbox.take(new RawMail(parcel.sender(), recipient, mail.toByteArray(), now));
        }

        /** The trace of this hop (RFC 5321 section 4.4). The client's name is its own claim, so little is let through. */
        private String received(Parcel parcel, Instant now) {
            Client client = parcel.client();
            String helo = client.helo().replaceAll("[^A-Za-z0-9.:_\\[\\]-]", "?");
            String shown = helo.isEmpty() ? "unknown" : helo.substring(0, Math.min(helo.length(), 255));
            return "Received: from " + shown + " ([" + client.address() + "])\r\n by " + name + " (Tearsheet) with "
                    + client.protocol() + ";\r\n " + MimeWriter.date(now) + "\r\n";
        }
    }
}
