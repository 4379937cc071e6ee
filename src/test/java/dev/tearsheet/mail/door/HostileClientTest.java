package dev.tearsheet.mail.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a client does, it costs a bounded time and a bounded room, and the next client is served. */
@Timeout(120)
class HostileClientTest {
    private static final DoorSettings SETTINGS = DoorSettings.at("127.0.0.1", 0, "lessons.example.org");
    private static final Limits USUAL = SETTINGS.limits();
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Shelf shelf = new Shelf();
    private Instant now = Instant.EPOCH;
    private SmtpDoor door;

    @AfterEach
    void the_next_client_is_served() throws IOException {
        try (RawSmtp client = greeted()) {
            int before = shelf.mails.size();
            assertThat(client.send("ann@example.org", "hi", "join@x.example")).startsWith("250");
            assertThat(shelf.mails).hasSize(before + 1);
        }
        door.close();
    }

    @Test
    void who_says_nothing_is_sent_away() throws IOException {
        open(USUAL.withPatience(SHORT, LONG));
        try (RawSmtp client = connect()) {
            assertThat(client.answer()).startsWith("421 4.4.2");
            assertThat(client.answer()).isEmpty();
        }
    }

    @Test
    void who_says_one_letter_after_the_other_is_sent_away_too() throws IOException {
        open(USUAL.withPatience(SHORT, LONG));
        try (RawSmtp client = connect()) {
            assertThat(drip(client)).startsWith("421 4.4.2");
        }
    }

    @Test
    void a_mail_that_comes_letter_by_letter_is_not_waited_for() throws IOException {
        open(USUAL.withPatience(SHORT, LONG));
        try (RawSmtp client = greeted()) {
            client.say("MAIL FROM:<>");
            client.say("RCPT TO:<join@x.example>");
            client.say("DATA");
            assertThat(drip(client)).startsWith("421 4.4.2");
        }
    }

    @Test
    void who_stays_for_ever_and_is_never_slow_is_cut_off() throws IOException {
        open(USUAL.withPatience(LONG, SHORT));
        try (RawSmtp client = connect()) {
            String answer = "250";
            while (answer.startsWith("250")) {
                answer = said(client, "NOOP");
            }
            assertThat(answer).isEmpty();
        }
        door.close();
        open(USUAL);
    }

    @Test
    void a_line_without_end_is_not_read_to_its_end() throws IOException {
        open(USUAL);
        try (RawSmtp client = greeted()) {
            client.write("x".repeat(2_049));
            assertThat(client.answer()).startsWith("421 4.7.0 No command");
        }
    }

    @Test
    void a_mail_without_end_is_cut_off() throws IOException {
        open(USUAL.withBytes(1_000));
        try (RawSmtp client = greeted()) {
            client.say("MAIL FROM:<ann@example.org>");
            client.say("RCPT TO:<join@x.example>");
            client.say("DATA");
            client.write("x".repeat(17_000));
            assertThat(client.answer()).startsWith("421 5.3.4");
        }
    }

    @Test
    void a_mail_that_breaks_off_is_no_mail() throws IOException {
        open(USUAL);
        try (RawSmtp client = greeted()) {
            client.say("MAIL FROM:<ann@example.org>");
            client.say("RCPT TO:<join@x.example>");
            client.say("DATA");
            client.write("Subject: half a m");
        }
        assertThat(shelf.mails).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MAIL",
                "MAIL FROM:",
                "MAIL FROM:<",
                "MAIL FROM:<a@b> SIZE=99999999999999999999",
                "MAIL FROM:<a@b> SIZE=999999999999",
                "MAIL FROM:<a@b> BODY=BINARYMIME",
                "RCPT TO:<join@x.example>",
                "DATA",
                "BDAT 9 LAST",
                "STARTTLS",
                "AUTH PLAIN AGEAYg==",
                "HELO",
                "\u0000\u0001\u00ff\u00fe",
                "VRFY",
                "XCLIENT ADDR=127.0.0.1"
            })
    void nonsense_is_refused_and_forgiven(String line) throws IOException {
        open(USUAL);
        try (RawSmtp client = greeted()) {
            assertThat(client.say(line)).matches("(?:2|5)\\d\\d .*");
            client.say("RSET");
            assertThat(client.send("ann@example.org", "hi", "join@x.example")).startsWith("250");
        }
    }

    @Test
    void garbage_in_one_piece_is_borne_for_a_while() throws IOException {
        open(USUAL);
        StringBuilder garbage = new StringBuilder();
        new Random(7).ints(20_000, 0, 256).forEach(b -> garbage.append((char) b).append(b % 40 == 0 ? "\r\n" : ""));
        try (RawSmtp client = greeted()) {
            said(client, garbage.toString());
            String last = "";
            for (String answer = heard(client); !answer.isEmpty(); answer = heard(client)) {
                last = answer;
            }
            assertThat(last).matches("(?:421|500) .*");
        }
    }

    @Test
    void who_tries_one_name_after_the_other_is_sent_away() throws IOException {
        open(USUAL);
        try (RawSmtp client = greeted()) {
            client.say("MAIL FROM:<ann@example.org>");
            for (int i = 1; i < 20; i++) {
                assertThat(client.say("RCPT TO:<nobody" + i + "@x.example>")).startsWith("550");
            }
            client.write("RCPT TO:<nobody@x.example>\r\n");
            assertThat(client.answer()).startsWith("550");
            assertThat(client.answer()).startsWith("421 4.7.0 Too many errors");
        }
    }

    @Test
    void a_browser_that_was_tricked_brings_no_mail() throws IOException {
        open(USUAL);
        try (RawSmtp client = connect()) {
            assertThat(client.say("POST / HTTP/1.1\r\nHost: x\r\n\r\nMAIL FROM:<a@b>"))
                    .startsWith("421 4.7.0");
        }
    }

    @Test
    void too_many_at_once_are_sent_away() throws IOException {
        open(USUAL.withConnections(3, 2));
        List<RawSmtp> clients = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            clients.add(connect());
        }
        try (RawSmtp third = new RawSmtp(door.port())) {
            assertThat(third.answer()).startsWith("421 4.3.2");
        }
        for (RawSmtp client : clients) {
            client.say("QUIT");
            assertThat(client.answer()).isEmpty();
            client.close();
        }
    }

    @Test
    void one_client_brings_so_many_mails_a_minute_and_no_more() throws IOException {
        open(USUAL.withMailsPerMinute(2));
        try (RawSmtp client = greeted()) {
            client.send("", "1", "join@x.example");
            client.send("", "2", "join@x.example");
            assertThat(client.say("MAIL FROM:<>")).startsWith("450 4.7.0");
            now = now.plus(Duration.ofSeconds(61));
            assertThat(client.say("MAIL FROM:<>")).startsWith("250");
        }
    }

    private void open(Limits limits) {
        InstantSource clock = () -> now;
        door = SmtpDoor.open(SETTINGS.with(limits), shelf, clock);
    }

    private RawSmtp connect() throws IOException {
        RawSmtp client = new RawSmtp(door.port());
        assertThat(client.answer()).startsWith("220");
        return client;
    }

    private RawSmtp greeted() throws IOException {
        RawSmtp client = connect();
        client.say("EHLO reader.example");
        return client;
    }

    /** One letter after the other until the door has had enough; what it says then. */
    private static String drip(RawSmtp client) throws IOException {
        while (!client.hasAnswer()) {
            try {
                client.write("N");
            } catch (SocketException e) {
                break;
            }
        }
        return client.answer();
    }

    private static String said(RawSmtp client, String line) {
        try {
            return client.say(line);
        } catch (IOException e) {
            return "";
        }
    }

    private static String heard(RawSmtp client) {
        try {
            return client.answer();
        } catch (IOException e) {
            return "";
        }
    }
}
