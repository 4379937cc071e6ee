package dev.tearsheet.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import dev.tearsheet.inbound.Mailbox;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.inbound.TakeMail;
import dev.tearsheet.mail.imap.ImapSettings.Security;
import dev.tearsheet.mail.imap.ImapSettings.Server;
import dev.tearsheet.mail.mime.MimeReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mailbox at a real IMAP server that nobody here has written. */
@Timeout(180)
class DovecotIT {
    private static final Duration NEVER = Duration.ofMinutes(20);
    private static final String OURS =
            "Return-Path: <ann@example.org>\r\nTo: tea+join@x.example\r\nSubject: %s\r\n\r\n.hi\r\n";
    /** Reaches this machine on Linux, and yet is no loopback address by its name. */
    private static final String ELSEWHERE = "0.0.0.0";

    private static final String HUMAN = "To: postmaster@elsewhere.example\r\nSubject: lunch\r\n\r\nhi\r\n";

    @TempDir
    private Path folder;

    private final Box box = new Box();
    private final Place place = new Place();
    private Dovecot dovecot;

    @BeforeEach
    void start() throws Exception {
        assumeTrue(Dovecot.isHere(), "dovecot (Debian: dovecot-imapd) is not installed, or this is not root");
        dovecot = new Dovecot(folder);
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (dovecot != null) {
            dovecot.stop();
        }
    }

    @Test
    void our_mail_is_kept_and_moved_and_other_mail_is_left_unread() throws Exception {
        dovecot.deliver(HUMAN);
        dovecot.deliver(OURS.formatted("one"));
        try (ImapDoor door = open(NEVER, true)) {
            RawMail mail = box.next();
            assertThat(mail.envelopeFrom()).isEqualTo("ann@example.org");
            assertThat(mail.recipient()).isEqualTo("tea+join@x.example");
            assertThat(new String(mail.bytes(), StandardCharsets.UTF_8)).isEqualTo(OURS.formatted("one"));
            assertThat(door.down()).isEmpty();

            // The server tells of this one.
            dovecot.deliver(OURS.formatted("two"));
            assertThat(subject(box.next())).isEqualTo("two");
            dovecot.deliver(OURS.formatted("three"));
            box.next();
        }
        assertThat(dovecot.count("INBOX")).isEqualTo(dovecot.unread("INBOX")).isBetween(1, 2);
        assertThat(dovecot.count("Tearsheet")).isBetween(2, 3);
        assertThat(box.mails).isEmpty();
    }

    @Test
    void without_idle_it_is_looked_every_while_and_never_twice() throws Exception {
        try (ImapDoor door = open(Duration.ofSeconds(1), false)) {
            dovecot.deliver(OURS.formatted("one"));
            assertThat(subject(box.next())).isEqualTo("one");
            dovecot.deliver(HUMAN);
            dovecot.deliver(OURS.formatted("two"));
            assertThat(subject(box.next())).isEqualTo("two");
            assertThat(door.down()).isEmpty();
        }
        try (ImapDoor again = open(Duration.ofSeconds(1), false)) {
            dovecot.deliver(OURS.formatted("three"));
            assertThat(subject(box.next())).isEqualTo("three");
            assertThat(again.down()).isEmpty();
        }
        assertThat(box.mails).isEmpty();
    }

    @Test
    void a_server_that_was_killed_is_found_again() throws Exception {
        try (ImapDoor door = open(NEVER, true)) {
            dovecot.deliver(OURS.formatted("one"));
            box.next();
            dovecot.kill();
            dovecot.start();
            dovecot.deliver(OURS.formatted("two"));
            RawMail next = box.next();
            // The line may have been cut between keeping and moving; then the first one comes again.
            assertThat(subject(subject(next).equals("one") ? box.next() : next)).isEqualTo("two");
            assertThat(door.down()).isEmpty();
        }
    }

    @Test
    void what_cannot_be_kept_stays_and_is_tried_again() throws Exception {
        box.full = true;
        dovecot.deliver(OURS.formatted("one"));
        try (ImapDoor door = open(NEVER, true)) {
            assertThat(box.refused.poll(60, TimeUnit.SECONDS)).isNotNull();
            assertThat(dovecot.count("INBOX")).isOne();
            box.full = false;
            assertThat(subject(box.next())).isEqualTo("one");
            assertThat(door.down()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Security.class,
            names = {"TLS", "STARTTLS"})
    void a_private_line_to_a_server_on_this_machine_needs_no_authority(Security security) throws Exception {
        dovecot.deliver(OURS.formatted("one"));
        int port = security == Security.TLS ? dovecot.tlsPort() : dovecot.port();
        try (ImapDoor door = open(new Server("127.0.0.1", port, security, Dovecot.USER, Dovecot.PASSWORD))) {
            assertThat(subject(box.next())).isEqualTo("one");
            // The server tells through TLS too.
            dovecot.deliver(OURS.formatted("two"));
            assertThat(subject(box.next())).isEqualTo("two");
            assertThat(door.down()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Security.class,
            names = {"TLS", "STARTTLS"})
    void a_server_elsewhere_needs_a_certificate_that_is_trusted(Security security) throws Exception {
        dovecot.deliver(OURS.formatted("one"));
        int port = security == Security.TLS ? dovecot.tlsPort() : dovecot.port();
        try (ImapDoor door = open(new Server(ELSEWHERE, port, security, Dovecot.USER, Dovecot.PASSWORD))) {
            while (door.down().isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(door.down().get().reason()).containsAnyOf("certif", "PKIX", "TLS");
        }
        assertThat(box.mails).isEmpty();
    }

    private ImapDoor open(Duration poll, boolean idle) {
        Server server = new Server("127.0.0.1", dovecot.port(), Security.NONE, Dovecot.USER, Dovecot.PASSWORD);
        assertThat(server.toString()).doesNotContain(Dovecot.PASSWORD);
        return open(server, poll, idle);
    }

    private ImapDoor open(Server server) {
        return open(server, NEVER, true);
    }

    private ImapDoor open(Server server, Duration poll, boolean idle) {
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        return ImapDoor.open(
                new ImapSettings(server, "INBOX", "Tearsheet", poll, idle, 1_000_000),
                new TakeMail(new MimeReader(), box, clock),
                place,
                clock);
    }

    private static String subject(RawMail mail) {
        return new MimeReader().read(mail).subject();
    }

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

    private static final class Box implements Mailbox {
        final BlockingQueue<RawMail> mails = new LinkedBlockingQueue<>();
        final BlockingQueue<RawMail> refused = new LinkedBlockingQueue<>();
        volatile boolean full;

        @Override
        public boolean knows(String recipient) {
            return recipient.endsWith("@x.example");
        }

        @Override
        public void take(RawMail mail) {
            (full ? refused : mails).add(mail);
            if (full) {
                throw new IllegalStateException("the disk is full");
            }
        }

        RawMail next() throws InterruptedException {
            RawMail next = mails.poll(60, TimeUnit.SECONDS);
            assertThat(next).as("a mail from the mailbox").isNotNull();
            return next;
        }
    }
}
