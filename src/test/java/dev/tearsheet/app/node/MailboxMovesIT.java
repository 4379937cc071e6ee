package dev.tearsheet.app.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import dev.tearsheet.inbound.Mailbox;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.inbound.TakeMail;
import dev.tearsheet.mail.imap.Bookmark;
import dev.tearsheet.mail.imap.Dovecot;
import dev.tearsheet.mail.imap.ImapDoor;
import dev.tearsheet.mail.imap.ImapSettings;
import dev.tearsheet.mail.mime.MimeReader;
import dev.tearsheet.store.Database;
import dev.tearsheet.store.DatabaseSettings;
import dev.tearsheet.store.node.SqlDuties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes and one mailbox at a real IMAP server: one reads it at a time, the other when the first is gone. */
@Timeout(180)
class MailboxMovesIT {
    @TempDir
    private Path folder;

    private final List<ImapDoor> doors = new ArrayList<>();
    private final Place place = new Place();
    private final Box box = new Box();
    private Instant now = Instant.parse("2026-11-30T08:00:00Z");
    private Dovecot dovecot;
    private Database database;

    @BeforeEach
    void start() throws Exception {
        assumeTrue(Dovecot.isHere(), "dovecot (Debian: dovecot-imapd) is not installed, or this is not root");
        dovecot = new Dovecot(folder);
        database = Database.open(DatabaseSettings.file(folder.resolve("tearsheet.db")));
    }

    @AfterEach
    void stop() throws Exception {
        if (dovecot != null) {
            doors.forEach(ImapDoor::close);
            database.close();
            dovecot.stop();
        }
    }

    @Test
    void theOtherReadsOnWhenTheFirstIsGoneAndNothingComesTwice() throws Exception {
        MailboxReader one = node("one");
        MailboxReader two = node("two");
        one.look();
        two.look();
        assertThat(two.line()).hasValueSatisfying(line -> assertThat(line).contains("another node"));
        deliver("first");
        assertThat(box.next()).isEqualTo("first by one");

        // Killed: its line is cut, and it gives nothing back.
        doors.get(0).close();
        deliver("second");
        now = now.plus(Membership.LEASE).minusSeconds(1);
        two.look();
        assertThat(doors).hasSize(1);
        now = now.plusSeconds(2);
        two.look();
        assertThat(box.next()).isEqualTo("second by two");

        // It comes back, and leaves the mailbox alone until the other stops in good order.
        MailboxReader oneAgain = node("one");
        oneAgain.look();
        assertThat(doors).hasSize(2);
        two.close();
        oneAgain.look();
        deliver("third");
        assertThat(box.next()).isEqualTo("third by one");
        oneAgain.close();
        assertThat(dovecot.count("INBOX")).isZero();
        assertThat(dovecot.count("Tearsheet")).isEqualTo(3);
        assertThat(box.mails).isEmpty();
    }

    private MailboxReader node(String name) {
        ImapSettings settings = new ImapSettings(
                new ImapSettings.Server(
                        "127.0.0.1", dovecot.port(), ImapSettings.Security.NONE, Dovecot.USER, Dovecot.PASSWORD),
                "INBOX",
                "Tearsheet",
                Duration.ofMinutes(20),
                true,
                1_000_000);
        return new MailboxReader(new SqlDuties(database), "imap", name, () -> now, () -> {
            doors.add(
                    ImapDoor.open(settings, new TakeMail(new MimeReader(), box.of(name), () -> now), place, () -> now));
            return doors.get(doors.size() - 1);
        });
    }

    private void deliver(String subject) throws Exception {
        dovecot.deliver(
                "Return-Path: <ann@example.org>\r\nTo: tea+join@x.example\r\nSubject: " + subject + "\r\n\r\nhi\r\n");
    }

    /** Kept in the database that all nodes share. */
    private static final class Place implements Bookmark {
        private volatile Optional<String> place = Optional.empty();

        @Override
        public Optional<String> get() {
            return place;
        }

        @Override
        public void put(String newPlace) {
            place = Optional.of(newPlace);
        }
    }

    private static final class Box {
        private final BlockingQueue<String> mails = new LinkedBlockingQueue<>();

        Mailbox of(String node) {
            return new Mailbox() {
                @Override
                public boolean knows(String recipient) {
                    return true;
                }

                @Override
                public void take(RawMail mail) {
                    mails.add(new MimeReader().read(mail).subject() + " by " + node);
                }
            };
        }

        String next() throws InterruptedException {
            return mails.poll(60, TimeUnit.SECONDS);
        }
    }
}
