package dev.tearsheet.mail.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;

import dev.tearsheet.inbound.RawMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same door by LMTP (RFC 2033): a mail server on the same machine hears what became of each recipient. */
@Timeout(120)
class LmtpDoorTest {
    private static final DoorSettings SETTINGS = DoorSettings.at("127.0.0.1", 0, "lessons.example.org");

    private final Shelf shelf = new Shelf();
    private SmtpDoor door;
    private RawSmtp client;

    @BeforeEach
    void connect() throws IOException {
        open(SETTINGS);
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        door.close();
    }

    @Test
    void each_recipient_has_a_reply_of_its_own() throws IOException {
        client.say("MAIL FROM:<>");
        client.say("RCPT TO:<join@x.example>");
        assertThat(client.say("RCPT TO:<nobody@x.example>")).startsWith("550 5.1.1");
        client.say("RCPT TO:<full@x.example>");
        client.say("RCPT TO:<help@x.example>");
        client.say("DATA");

        assertThat(client.say("Subject: hi\r\n\r\nhi\r\n.")).startsWith("250 2.0.0");
        assertThat(client.answer()).startsWith("451 4.3.0");
        assertThat(client.answer()).startsWith("250 2.0.0");
        assertThat(client.say("NOOP")).startsWith("250");
        assertThat(shelf.mails).extracting(RawMail::recipient).containsExactly("join@x.example", "help@x.example");
        assertThat(shelf.mails.get(0).envelopeFrom()).isEmpty();
        assertThat(new String(shelf.mails.get(0).bytes(), StandardCharsets.UTF_8))
                .contains(" with LMTP;");
    }

    @Test
    void a_mail_that_is_too_large_is_refused_for_each() throws IOException {
        close();
        open(SETTINGS.with(SETTINGS.limits().withBytes(100)));
        client.say("MAIL FROM:<a@b.example>");
        client.say("RCPT TO:<join@x.example>");
        client.say("RCPT TO:<help@x.example>");
        client.say("DATA");

        assertThat(client.say("x".repeat(200) + "\r\n.")).startsWith("552");
        assertThat(client.answer()).startsWith("552");
        assertThat(client.say("NOOP")).startsWith("250");
        assertThat(shelf.mails).isEmpty();
    }

    private void open(DoorSettings settings) throws IOException {
        door = SmtpDoor.open(settings, shelf, InstantSource.fixed(Instant.EPOCH));
        client = new RawSmtp(door.port());
        client.answer();
        assertThat(client.say("LHLO mx.example")).contains("250-PIPELINING", "ENHANCEDSTATUSCODES", "8BITMIME");
    }
}
