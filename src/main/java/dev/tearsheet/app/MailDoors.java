package dev.tearsheet.app;

import java.util.Optional;

import dev.tearsheet.inbound.Mailbox;
import dev.tearsheet.mail.door.Certificate;
import dev.tearsheet.mail.door.DoorSettings;
import dev.tearsheet.mail.door.Limits;
import dev.tearsheet.mail.door.PortTaken;
import dev.tearsheet.mail.door.SmtpDoor;

/** The ways by which mail comes in while the engine runs; all end in one mailbox. */
final class MailDoors implements AutoCloseable {
    private static final int FIRST_PORT = 2525;
    private static final int LAST_PORT = 2599;

    private final SmtpDoor smtp;

    /** Opens the doors that the settings name. */
    MailDoors(Tearsheet engine, Mailbox mailbox) {
        this.smtp = smtp(engine, mailbox);
    }

    /** Where the engine's own receiver listens. */
    int port() {
        return smtp.port();
    }

    private static SmtpDoor smtp(Tearsheet engine, Mailbox mailbox) {
        Settings.Door wanted = engine.settings().door();
        Optional<Certificate> certificate = wanted.tls().map(t -> new Certificate(t.certificate(), t.key()));
        Limits limits = Limits.FOR_STRANGERS
                .withBytes(wanted.maxSize())
                .withConnections(wanted.connections(), wanted.connectionsPerClient())
                .withMailsPerMinute(wanted.mailsPerMinute());
        String name = engine.settings().mail().domain();
        int last = wanted.port().orElse(LAST_PORT);
        for (int port = wanted.port().orElse(FIRST_PORT); ; port++) {
            try {
                DoorSettings at = new DoorSettings(wanted.host(), port, name, limits, certificate);
                return SmtpDoor.open(at, mailbox, engine.clock());
            } catch (PortTaken e) {
                if (port >= last) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void close() {
        smtp.close();
    }
}
