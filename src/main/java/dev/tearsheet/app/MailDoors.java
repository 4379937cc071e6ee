package dev.tearsheet.app;

import java.util.List;
import java.util.Optional;

import dev.tearsheet.app.node.MailboxReader;
import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.inbound.Mailbox;
import dev.tearsheet.inbound.TakeMail;
import dev.tearsheet.mail.door.Certificate;
import dev.tearsheet.mail.door.DoorSettings;
import dev.tearsheet.mail.door.Limits;
import dev.tearsheet.mail.door.PortTaken;
import dev.tearsheet.mail.door.SmtpDoor;
import dev.tearsheet.mail.imap.ImapDoor;
import dev.tearsheet.mail.imap.ImapSettings;
import dev.tearsheet.mail.mime.MimeReader;

/** The ways by which mail comes in while the engine runs; all end in one mailbox. */
final class MailDoors implements AutoCloseable {
    private static final int FIRST_PORT = 2525;
    private static final int LAST_PORT = 2599;

    private final SmtpDoor smtp;
    private final Optional<MailboxReader> mailboxReader;

    /** Opens the doors that the settings name. */
    MailDoors(Tearsheet engine, Mailbox mailbox) {
        this.smtp = smtp(engine, mailbox);
        this.mailboxReader = Optional.of(engine.settings().imap())
                .filter(i -> !i.host().isEmpty())
                .map(wanted -> reader(engine, wanted, mailbox));
        look();
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

    private static MailboxReader reader(Tearsheet engine, Settings.Imap wanted, Mailbox mailbox) {
        Settings.ImapFolders folders = wanted.folders();
        ImapSettings settings = new ImapSettings(
                new ImapSettings.Server(
                        wanted.host(),
                        wanted.port(),
                        ImapSettings.Security.valueOf(wanted.security().name()),
                        wanted.user(),
                        wanted.password().value()),
                folders.incoming(),
                folders.done(),
                folders.poll(),
                folders.idle(),
                engine.settings().door().maxSize());
        TakeMail take = new TakeMail(new MimeReader(), mailbox, engine.clock());
        String name = "imap " + settings.server() + " " + folders.incoming();
        return new MailboxReader(
                engine.nodeDesk().duties(),
                name,
                engine.nodeDesk().name(),
                engine.clock(),
                () -> ImapDoor.open(settings, take, engine.nodeDesk().bookmark(name), engine.clock()));
    }

    /** What the operator should know of them. */
    List<String> lines() {
        return mailboxReader.flatMap(MailboxReader::line).stream().toList();
    }

    /** Why mail does not come in as it should. */
    List<String> troubles() {
        return mailboxReader.flatMap(MailboxReader::trouble).stream().toList();
    }

    /** Begins to read the mailbox, if that has become this node's duty. */
    void look() {
        mailboxReader.ifPresent(MailboxReader::look);
    }

    @Override
    public void close() {
        mailboxReader.ifPresent(MailboxReader::close);
        smtp.close();
    }
}
