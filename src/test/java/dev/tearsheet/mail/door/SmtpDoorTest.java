package dev.tearsheet.mail.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import dev.tearsheet.inbound.RawMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class SmtpDoorTest {
    private static final Instant NOW = Instant.parse("2026-11-23T07:05:09Z");
    private static final DoorSettings SETTINGS = DoorSettings.at("127.0.0.1", 0, "lessons.example.org");

    private final Shelf shelf = new Shelf();
    private final SmtpDoor door = open(SETTINGS);
    private RawSmtp client;

    @BeforeEach
    void connect() throws IOException {
        client = new RawSmtp(door.port());
        assertThat(client.answer()).startsWith("220 lessons.example.org ESMTP");
        assertThat(client.say("EHLO reader.example"))
                .contains("8BITMIME", "SIZE 1048576", "PIPELINING", "SMTPUTF8")
                .doesNotContain("STARTTLS");
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        door.close();
    }

    @Test
    void a_mail_is_kept_for_each_recipient_with_one_trace_line_on_top() throws IOException {
        String answer =
                client.send("ann@example.org", "Subject: hi\r\n\r\n..hello", "join@x.example", "help@x.example");

        assertThat(answer).isEqualTo("250 2.0.0 Kept");
        assertThat(shelf.mails).extracting(RawMail::recipient).containsExactly("join@x.example", "help@x.example");
        RawMail first = shelf.mails.get(0);
        assertThat(first.envelopeFrom()).isEqualTo("ann@example.org");
        assertThat(first.at()).isEqualTo(NOW);
        assertThat(text(first))
                .isEqualTo(
                        "Received: from reader.example ([127.0.0.1])\r\n by lessons.example.org (Tearsheet) with ESMTP;"
                                + "\r\n Mon, 23 Nov 2026 07:05:09 +0000\r\nSubject: hi\r\n\r\n.hello\r\n");
    }

    @Test
    void failure_notices_come_from_nobody() throws IOException {
        assertThat(client.send("", "Subject: failed\r\n\r\n", "bounce@x.example"))
                .startsWith("250");
        assertThat(shelf.mails.get(0).envelopeFrom()).isEmpty();
    }

    @Test
    void odd_senders_are_taken() throws IOException {
        assertThat(client.say("MAIL FROM:<SRS0=aB+c/=de=example.org=ann@forward.example> BODY=8BITMIME SIZE=100"))
                .startsWith("250");
    }

    @Test
    void whoever_is_unknown_is_refused_before_the_mail_comes() throws IOException {
        client.say("MAIL FROM:<ann@example.org>");

        assertThat(client.say("RCPT TO:<nobody@x.example>")).isEqualTo("550 5.1.1 There is nobody at this address");
        assertThat(client.say("RCPT TO:<>")).startsWith("550");
        assertThat(client.say("RCPT TO:<who@elsewhere.example>")).startsWith("550");
        assertThat(client.say("DATA")).startsWith("503");
    }

    @Test
    void addresses_may_have_letters_beyond_ascii() throws IOException {
        client.say("MAIL FROM:<j\u00c3\u00b6rg@example.org> SMTPUTF8");
        client.say("RCPT TO:<join@x.example>");
        client.say("DATA");
        client.say("hi\r\n.");

        assertThat(shelf.mails.get(0).envelopeFrom()).isEqualTo("j\u00f6rg@example.org");
    }

    @Test
    void dots_are_unstuffed_wherever_lines_begin_and_end_the_mail_only_alone() throws IOException {
        client.send("ann@example.org", ".\r\r\n..\r\n.x\r\n\r\n...\r\ny.", "join@x.example");

        assertThat(text(shelf.mails.get(0))).endsWith("+0000\r\n\r\r\n.\r\nx\r\n\r\n..\r\ny.\r\n");
    }

    @Test
    void commands_may_come_in_one_piece() throws IOException {
        client.write("MAIL FROM:<a@b.example>\r\nRCPT TO:<nobody@x.example>\r\nRCPT TO:<join@x.example>\r\nDATA\r\n");
        assertThat(List.of(client.answer(), client.answer(), client.answer(), client.answer()))
                .extracting(a -> a.substring(0, 3))
                .containsExactly("250", "550", "250", "354");
        client.write("hi\r\n.\r\nRSET\r\nMAIL FROM:<c@d.example>\r\nQUIT\r\n");

        assertThat(List.of(client.answer(), client.answer(), client.answer(), client.answer()))
                .extracting(a -> a.substring(0, 3))
                .containsExactly("250", "250", "250", "221");
        assertThat(client.answer()).isEmpty();
    }

    @Test
    void letters_beyond_ascii_are_kept_bit_by_bit() throws IOException {
        client.send("ann@example.org", "\r\n\u00c3\u00bc\u00ff", "join@x.example");

        assertThat(text(shelf.mails.get(0))).endsWith("\r\n\r\n\u00c3\u00bc\u00ff\r\n");
    }

    @Test
    void a_mail_that_cannot_be_kept_is_sent_again_later() throws IOException {
        shelf.full = true;
        assertThat(client.send("ann@example.org", "x", "join@x.example")).startsWith("451 4.3.0");
        shelf.full = false;

        assertThat(client.send("ann@example.org", "x", "join@x.example")).startsWith("250");
        assertThat(shelf.mails).hasSize(1);
    }

    @Test
    void who_is_known_may_be_unknown_for_the_moment() throws IOException {
        shelf.away = true;
        client.say("MAIL FROM:<ann@example.org>");

        assertThat(client.say("RCPT TO:<join@x.example>")).startsWith("451 4.3.0");
    }

    @Test
    void a_mail_that_is_too_large_is_refused_and_the_next_is_not() throws IOException {
        try (SmtpDoor small = open(SETTINGS.with(SETTINGS.limits().withBytes(1_000)));
                RawSmtp other = new RawSmtp(small.port())) {
            other.answer();
            other.say("EHLO x");
            assertThat(other.say("MAIL FROM:<ann@example.org> SIZE=1001")).startsWith("552 5.3.4");
            assertThat(other.send("ann@example.org", "x".repeat(1_500), "join@x.example"))
                    .startsWith("552 5.3.4");
            assertThat(other.send("ann@example.org", "x".repeat(900), "join@x.example"))
                    .startsWith("250");
            assertThat(shelf.mails).hasSize(1);
        }
    }

    @Test
    void no_second_mail_hides_in_the_first() throws IOException {
        client.send("ann@example.org", "a\n.\r\nMAIL FROM:<evil@example.com>", "join@x.example");

        assertThat(shelf.mails).hasSize(1);
        assertThat(text(shelf.mails.get(0))).contains("MAIL FROM:<evil@example.com>");
    }

    @Test
    void the_name_that_a_client_gives_itself_writes_no_header() throws IOException {
        client.say("EHLO evil)(\"<x>;");
        client.send("ann@example.org", "x", "join@x.example");

        assertThat(text(shelf.mails.get(0))).startsWith("Received: from evil????x?");
    }

    @Test
    void a_taken_port_says_what_to_do() {
        assertThatThrownBy(() -> open(DoorSettings.at("127.0.0.1", door.port(), "x")))
                .isInstanceOf(PortTaken.class)
                .hasMessageContaining("127.0.0.1:" + door.port())
                .hasMessageContaining("set another door.host or door.port");
    }

    private SmtpDoor open(DoorSettings settings) {
        return SmtpDoor.open(settings, shelf, InstantSource.fixed(NOW));
    }

    private static String text(RawMail mail) {
        return new String(mail.bytes(), StandardCharsets.ISO_8859_1);
    }
}
