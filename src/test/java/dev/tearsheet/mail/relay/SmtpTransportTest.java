package dev.tearsheet.mail.relay;

import static dev.tearsheet.mail.MessageFixtures.lesson;
import static dev.tearsheet.mail.MessageFixtures.lessonTo;
import static dev.tearsheet.mail.relay.FakeRelay.SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.tearsheet.OwnThread;
import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Outcome.Accepted;
import dev.tearsheet.delivery.Outcome.Deferred;
import dev.tearsheet.delivery.Outcome.Fault;
import dev.tearsheet.delivery.Outcome.Rejected;
import dev.tearsheet.delivery.Outcome.Unknown;
import dev.tearsheet.mail.MessageFixtures;
import dev.tearsheet.mail.mime.MimeWriter;
import dev.tearsheet.mail.relay.SmtpSettings.Limits;
import dev.tearsheet.mail.relay.SmtpSettings.Security;
import dev.tearsheet.message.Message;
import dev.tearsheet.message.Pieces;
import dev.tearsheet.message.Pieces.Own;
import dev.tearsheet.message.Pieces.Piece;
import dev.tearsheet.message.Pieces.Shared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the relay does, and what the transport makes of it. */
@Timeout(120)
class SmtpTransportTest {
    private final FakeRelay relay = new FakeRelay();
    private SmtpTransport transport = new SmtpTransport(relay.settings());

    @AfterEach
    void close() {
        transport.close();
        relay.close();
    }

    @Test
    void an_accepted_mail_is_on_the_wire_as_it_was_written() {
        assertThat(transport.send(lesson())).isEqualTo(new Accepted("250 2.0.0 Ok: queued as 4711"));

        assertThat(relay.commands)
                .containsExactly(
                        "EHLO news.example.org",
                        "MAIL FROM:<kitchen+bounce-x1@lessons.example.org>",
                        "RCPT TO:<ann@example.org>",
                        "DATA");
        assertThat(relay.mails.get(0)).isEqualTo(new String(new MimeWriter().write(lesson())));
    }

    @Test
    void failure_notices_are_asked_for_where_the_relay_can_promise_them() {
        relay.offering("DSN");

        transport.send(lesson());

        assertThat(relay.commands)
                .contains(
                        "MAIL FROM:<kitchen+bounce-x1@lessons.example.org> RET=HDRS ENVID=i4.abc@lessons.example.org",
                        "RCPT TO:<ann@example.org> NOTIFY=FAILURE");
    }

    @Test
    void lines_that_begin_with_a_dot_arrive_whole() {
        String text = ".\n..\n.hidden\n";
        transport.send(MessageFixtures.message("ann@example.org", "s", "n", List.of(), text, ""));

        assertThat(relay.mails.get(0)).endsWith("\r\n\r\n.\r\n..\r\n.hidden\r\n");
    }

    @Test
    void any_dots_in_any_pieces_arrive_whole() {
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            List<Piece> pieces = Stream.generate(() -> random.ints(random.nextInt(4), 0, 3)
                            .mapToObj(List.of(".", "\n", "a")::get)
                            .collect(Collectors.joining()))
                    .limit(random.nextInt(6))
                    .<Piece>map(text -> random.nextBoolean() ? new Shared(text) : new Own(text))
                    .toList();
            Message plain = lesson();
            Message mail = new Message(
                    plain.envelope(),
                    plain.messageId(),
                    plain.date(),
                    plain.fromName(),
                    plain.fromAddress(),
                    plain.subject(),
                    plain.headers(),
                    Pieces.of(pieces),
                    round % 2 == 0 ? plain.htmlPart() : Pieces.of(pieces),
                    Optional.empty());

            assertThat(transport.send(mail)).isInstanceOf(Accepted.class);
            assertThat(relay.mails.get(round)).isEqualTo(new String(new MimeWriter().write(mail)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 451 4.7.1 greylisted, RECIPIENT",
        "MAIL, 550 5.1.8 sender domain unknown, RELAY",
        "RCPT, 450 4.2.0 greylisted, RECIPIENT",
        "RCPT, 452 4.2.2 mailbox full, RECIPIENT",
        "DATA, 451 4.3.0 try again later, RECIPIENT",
        "., 451 4.3.0 queue file write error, RECIPIENT",
        "MAIL, 421 4.3.2 going down, RELAY",
        "RCPT, 421 4.3.2 going down, RELAY",
        "., 421 4.3.2 going down, RELAY",
        "RCPT, 554 5.7.1 <ann@example.org>: Relay access denied, RELAY",
        "RCPT, 530 5.7.0 Authentication required, RELAY",
        "RCPT, 550 5.7.1 Unable to relay, RELAY",
        "RCPT, 553 5.7.1 <a@b.c>: Sender address rejected: not owned by user joe, RELAY",
        "RCPT, what do you want?, RELAY",
        "RCPT, 334 nonsense, RELAY",
    })
    void what_may_pass_later_is_deferred(String step, String reply, Fault fault) {
        relay.answering(step, reply);

        Outcome outcome = transport.send(lesson());

        assertThat(outcome).isInstanceOf(Deferred.class);
        assertThat(((Deferred) outcome).fault()).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 <ann@example.org>: User unknown",
        "RCPT, 552 5.2.2 Over quota",
        "DATA, 554 5.5.1 no",
        "., 554 5.7.1 Spam message rejected",
    })
    void what_will_never_pass_is_rejected_and_the_next_mail_goes_over_the_same_line(String step, String reply) {
        relay.answeringOnce(step, reply);

        assertThat(transport.send(lesson())).isEqualTo(new Rejected(reply, Fault.RECIPIENT));
        assertThat(transport.send(lesson())).isInstanceOf(Accepted.class);
        assertThat(relay.connections).hasValue(1);
        assertThat(relay.commands("RSET")).hasSize(1);
    }

    @Test
    void an_answer_is_kept_although_the_relay_hangs_up_after_it() {
        relay.answering("RCPT", "550 5.1.1 User unknown").hangingUpAfterErrors();

        assertThat(transport.send(lesson())).isEqualTo(new Rejected("550 5.1.1 User unknown", Fault.RECIPIENT));
        relay.answering("RCPT", "250 Ok").answering(".", "554 5.7.1 Spam");
        assertThat(transport.send(lesson())).isEqualTo(new Rejected("554 5.7.1 Spam", Fault.RECIPIENT));
    }

    @Test
    void the_lines_of_a_long_answer_are_joined() {
        relay.answering(
                "RCPT", "550-5.1.1 The account that you tried\r\n550-5.1.1 to reach\r\n550 5.1.1 does not exist");

        assertThat(transport.send(lesson()).reply())
                .isEqualTo("550 5.1.1 The account that you tried to reach does not exist");
    }

    @Test
    void a_line_lost_after_the_dot_leaves_it_unknown() {
        relay.answering(".", FakeRelay.HANG_UP);

        assertThat(transport.send(lesson())).isInstanceOf(Unknown.class);
        assertThat(relay.mails).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"354 what?", "hello there", "99", "199 well"})
    void nonsense_after_the_dot_leaves_it_unknown(String nonsense) {
        relay.answering(".", nonsense);

        assertThat(transport.send(lesson())).isInstanceOf(Unknown.class);
    }

    @Test
    void silence_after_the_dot_leaves_it_unknown() {
        use(relay.settings().withLimits(SHORT));
        relay.answering(".", FakeRelay.SILENCE);

        assertThat(transport.send(lesson())).isInstanceOf(Unknown.class);
        assertThat(relay.mails).hasSize(1);
    }

    @Test
    void the_answer_to_a_whole_mail_may_take_longer_than_others() {
        use(relay.settings()
                .withLimits(new Limits(
                        SHORT.connect(),
                        Duration.ofMillis(300),
                        Duration.ofSeconds(20),
                        SHORT.mail(),
                        SHORT.idle(),
                        9)));
        relay.answering(".", FakeRelay.SILENCE);
        CompletableFuture<Outcome> sent =
                CompletableFuture.supplyAsync(() -> transport.send(lesson()), OwnThread::start);

        assertThat(sent).failsWithin(Duration.ofMillis(900)).withThrowableOfType(TimeoutException.class);
        relay.hangUpOnAll();
        assertThat(sent.join()).isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @CsvSource({"GREETING", "EHLO", "MAIL", "RCPT", "DATA"})
    void silence_or_a_lost_line_before_the_dot_is_the_relays_fault(String step) {
        use(relay.settings().withLimits(SHORT));
        relay.answeringOnce(step, FakeRelay.SILENCE).answering(step, FakeRelay.HANG_UP);

        assertThat(transport.send(lesson())).matches(SmtpTransportTest::isRelaysFault);
        assertThat(transport.send(lesson())).matches(SmtpTransportTest::isRelaysFault);
        assertThat(relay.mails).isEmpty();
    }

    @Test
    void a_relay_that_reads_nothing_is_cut_off() throws Exception {
        Limits limits = new Limits(
                Duration.ofSeconds(2),
                Duration.ofSeconds(60),
                Duration.ofSeconds(60),
                Duration.ofMillis(500),
                Duration.ofSeconds(20),
                500);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            use(SmtpSettings.of("127.0.0.1", server.getLocalPort(), Security.NONE, "x.example")
                    .withLimits(limits));
            CompletableFuture<Void> stuck = CompletableFuture.runAsync(() -> readNoMail(server), OwnThread::start);

            String much = "A line that goes nowhere.\n".repeat(1_000_000);
            Outcome outcome = transport.send(MessageFixtures.message("ann@example.org", "s", "n", List.of(), much, ""));

            assertThat(outcome).matches(SmtpTransportTest::isRelaysFault);
            stuck.join();
        }
    }

    @Test
    void a_relay_that_is_not_there_is_the_relays_fault() throws Exception {
        ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        gone.close();
        use(SmtpSettings.of("127.0.0.1", gone.getLocalPort(), Security.NONE, "news.example.org"));

        Outcome outcome = transport.send(lesson());

        assertThat(outcome).matches(SmtpTransportTest::isRelaysFault);
        assertThat(outcome.reply()).contains("127.0.0.1:" + gone.getLocalPort(), "Connection refused");
    }

    @Test
    void a_relay_that_wants_no_mail_is_the_relays_fault() {
        relay.answering("GREETING", "554 no mail today");

        Outcome outcome = transport.send(lesson());

        assertThat(outcome).matches(SmtpTransportTest::isRelaysFault);
        assertThat(outcome.reply()).contains("554 no mail today");
    }

    @Test
    void domains_go_as_a_labels() {
        transport.send(lessonTo("jo@b\u00fccher.example"));

        assertThat(relay.commands).contains("RCPT TO:<jo@xn--bcher-kva.example>");
        assertThat(relay.mails.get(0)).contains("\r\nTo: jo@xn--bcher-kva.example\r\n");
    }

    @Test
    void a_local_part_beyond_ascii_needs_smtputf8() {
        assertThat(transport.send(lessonTo("j\u00f6rg@example.org")))
                .matches(o -> o instanceof Rejected && o.reply().contains("5.6.7"));
        assertThat(relay.commands("MAIL")).isEmpty();
        assertThat(transport.send(lesson())).isInstanceOf(Accepted.class);
        assertThat(relay.connections).hasValue(1);
    }

    @Test
    void with_smtputf8_it_goes_in_utf8_and_other_mails_as_ever() {
        relay.offering("SMTPUTF8");

        assertThat(transport.send(lessonTo("j\u00f6rg@example.org"))).isInstanceOf(Accepted.class);
        transport.send(lesson());

        assertThat(relay.commands)
                .contains("MAIL FROM:<kitchen+bounce-x1@lessons.example.org> SMTPUTF8 BODY=8BITMIME")
                .contains("RCPT TO:<j\u00c3\u00b6rg@example.org>")
                .contains("MAIL FROM:<kitchen+bounce-x1@lessons.example.org>");
    }

    @Test
    void a_mail_that_cannot_be_written_is_rejected_and_nothing_is_sent() {
        Message.Header broken = new Message.Header("X-Long", "y".repeat(2_000));

        assertThat(transport.send(MessageFixtures.lessonWith(List.of(broken))))
                .matches(o -> o instanceof Rejected && o.reply().contains("5.6.0"));
        assertThat(relay.connections).hasValue(0);
    }

    private void use(SmtpSettings settings) {
        transport.close();
        transport = new SmtpTransport(settings);
    }

    /** Takes the envelope, asks for the mail, and then reads no more. */
    private static void readNoMail(ServerSocket server) {
        try {
            Socket socket = server.accept();
            socket.getOutputStream().write("220 hi\r\n250 hi\r\n250 Ok\r\n250 Ok\r\n354 go on\r\n".getBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRelaysFault(Outcome outcome) {
        return outcome instanceof Deferred deferred && deferred.fault() == Fault.RELAY;
    }
}
