package dev.tearsheet.mail.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import dev.tearsheet.inbound.Mailbox;
import dev.tearsheet.inbound.RawMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recipe for Postfix in docs/mail-in.md, with a real Postfix before the real door. */
@Timeout(180)
class PostfixIT {
    @TempDir
    private Path folder;

    private final Box box = new Box();
    private SmtpDoor door;
    private Postfix postfix;

    @BeforeEach
    void open() {
        assumeTrue(Postfix.isHere(), "postfix is not installed, or this is not root");
        door = SmtpDoor.open(
                DoorSettings.at("127.0.0.1", 0, "lessons.example.org"), box, InstantSource.fixed(Instant.EPOCH));
    }

    @AfterEach
    void close() throws Exception {
        if (postfix != null) {
            postfix.stop();
        }
        if (door != null) {
            door.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lmtp:inet:127.0.0.1:", "smtp:[127.0.0.1]:"})
    void a_mail_comes_through_and_a_stranger_hears_at_once_who_is_unknown(String transport) throws Exception {
        postfix = new Postfix(folder, transport + door.port());
        try (RawSmtp client = client()) {
            client.say("MAIL FROM:<>");
            assertThat(verified(client, "nobody@x.example")).as(postfix.log()).startsWith("550");
            assertThat(client.say("RCPT TO:<ann@elsewhere.example>")).startsWith("554");
            assertThat(verified(client, "tea+bounce-1@x.example"))
                    .as(postfix.log())
                    .startsWith("250");
            client.say("DATA");
            assertThat(client.say("Subject: h\u00c3\u00a9\r\n\r\n..hidden\r\n."))
                    .startsWith("250");
        }

        RawMail mail = box.next(postfix);
        assertThat(mail.envelopeFrom()).isEmpty();
        assertThat(mail.recipient()).isEqualTo("tea+bounce-1@x.example");
        assertThat(new String(mail.bytes(), StandardCharsets.UTF_8))
                .startsWith("Received: from mx.example.org ([127.0.0.1])")
                .contains(transport.startsWith("lmtp") ? " with LMTP;" : " with ESMTP;")
                .contains("\r\nSubject: h\u00e9\r\n")
                .endsWith("\r\n\r\n.hidden\r\n");
    }

    @Test
    void of_two_recipients_only_the_one_that_could_not_be_kept_is_tried_again() throws Exception {
        postfix = new Postfix(folder, "lmtp:inet:127.0.0.1:" + door.port());
        box.full = true;
        try (RawSmtp client = client()) {
            client.say("MAIL FROM:<ann@example.org>");
            verified(client, "tea@x.example");
            verified(client, "full@x.example");
            client.say("DATA");
            assertThat(client.say("Subject: hi\r\n\r\nhi\r\n.")).startsWith("250");
        }
        assertThat(box.next(postfix).recipient()).isEqualTo("tea@x.example");
        assertThat(box.refused.poll(60, TimeUnit.SECONDS)).isNotNull();
        box.full = false;

        RawMail late = null;
        while (late == null) {
            postfix.flush();
            late = box.mails.poll(1, TimeUnit.SECONDS);
        }
        assertThat(late.recipient()).isEqualTo("full@x.example");
        assertThat(box.mails).isEmpty();
    }

    private RawSmtp client() throws Exception {
        RawSmtp client = new RawSmtp(postfix.port());
        client.answer();
        client.say("EHLO stranger.example");
        return client;
    }

    /** Postfix asks our door first and says "later" for as long as it has heard nothing. */
    private static String verified(RawSmtp client, String recipient) throws Exception {
        String answer = client.say("RCPT TO:<" + recipient + ">");
        while (answer.startsWith("450")) {
            answer = client.say("RCPT TO:<" + recipient + ">");
        }
        return answer;
    }

    private static final class Box implements Mailbox {
        final BlockingQueue<RawMail> mails = new LinkedBlockingQueue<>();
        final BlockingQueue<RawMail> refused = new LinkedBlockingQueue<>();
        volatile boolean full;

        @Override
        public boolean knows(String recipient) {
            return List.of("tea@x.example", "full@x.example", "tea+bounce-1@x.example")
                    .contains(recipient);
        }

        @Override
        public void take(RawMail mail) {
            if (full && mail.recipient().startsWith("full")) {
                refused.add(mail);
                throw new IllegalStateException("the disk is full");
            }
            mails.add(mail);
        }

        RawMail next(Postfix postfix) throws Exception {
            RawMail next = mails.poll(60, TimeUnit.SECONDS);
            assertThat(next).as(postfix.log()).isNotNull();
            return next;
        }
    }
}
