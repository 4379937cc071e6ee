package dev.tearsheet.mail.relay;

import static dev.tearsheet.mail.MessageFixtures.lesson;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import dev.tearsheet.OwnThread;
import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Outcome.Accepted;
import dev.tearsheet.delivery.Outcome.Fault;
import dev.tearsheet.delivery.Outcome.Rejected;
import dev.tearsheet.mail.relay.SmtpSettings.Security;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking for sender, recipient and content in one go (RFC 2920), and what becomes of it when the relay says no. */
@Timeout(120)
class PipeliningTest {
    private static final SmtpSettings.Limits HASTY = SmtpSettings.Limits.usual().withReply(Duration.ofSeconds(1));
    private static final String UNKNOWN_USER = "550 5.1.1 User unknown";

    @Test
    void theRelayHasAllThreeBeforeItAnswersTheFirst() throws Exception {
        List<String> asked = new ArrayList<>();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                SmtpTransport transport = new SmtpTransport(settings(server.getLocalPort()))) {
            CompletableFuture<Void> relay =
                    CompletableFuture.runAsync(() -> waitForThree(server, asked), OwnThread::start);

            assertThat(transport.send(lesson())).isInstanceOf(Accepted.class);
            relay.join();
        }
        assertThat(asked).hasSize(3);
        assertThat(asked.get(0)).startsWith("MAIL FROM:");
        assertThat(asked.get(1)).startsWith("RCPT TO:");
        assertThat(asked.get(2)).isEqualTo("DATA");
    }

    private static void waitForThree(ServerSocket server, List<String> asked) {
        OneCall.take(server, call -> {
            asked.addAll(call.hear(3));
            call.say("250 sender", "250 recipient", "354 go on");
            call.hearContent();
            call.say("250 taken");
        });
    }

    static Stream<Arguments> answers() {
        List<String> replies = List.of(
                "450 4.2.0 later",
                UNKNOWN_USER,
                "554 5.7.1 Relay access denied",
                "421 4.3.2 going down",
                "530 5.7.0 Authentication required",
                "334 nonsense",
                FakeRelay.HANG_UP);
        return Stream.of("MAIL", "RCPT", "DATA", ".")
                .flatMap(step -> replies.stream().map(reply -> Arguments.of(step, reply)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerMeansWhatItMeansWithoutIt(String step, String reply) {
        try (FakeRelay plain = new FakeRelay();
                FakeRelay pipelining = new FakeRelay().offering("PIPELINING")) {
            Outcome expected = outcomeOf(plain, step, reply);

            assertThat(outcomeOf(pipelining, step, reply)).isEqualTo(expected);
            assertThat(pipelining.mails).filteredOn(m -> !m.isEmpty()).hasSameSizeAs(plain.mails);
        }
    }

    private static Outcome outcomeOf(FakeRelay relay, String step, String reply) {
        relay.answering(step, reply);
        try (SmtpTransport transport = new SmtpTransport(settings(relay.port()))) {
            return transport.send(lesson());
        }
    }

    @ParameterizedTest
    @CsvSource({
        // The relay wants no content, as it should, or wants it although there is nobody to give it to.
        "503 5.5.1 no recipient, 0",
        "354 go on, 1",
    })
    void afterARefusedRecipientTheNextMailGoesOverTheSameLine(String answerToData, int empty) {
        try (FakeRelay relay = new FakeRelay().offering("PIPELINING");
                SmtpTransport transport = new SmtpTransport(settings(relay.port()))) {
            relay.answeringOnce("RCPT", UNKNOWN_USER)
                    .answeringOnce("DATA", answerToData)
                    .answeringOnce("RSET", "250 cleared");

            assertThat(transport.send(lesson())).isEqualTo(new Rejected(UNKNOWN_USER, Fault.RECIPIENT));
            assertThat(transport.send(lesson())).isInstanceOf(Accepted.class);

            assertThat(relay.connections).hasValue(1);
            assertThat(relay.mails)
                    .hasSize(empty + 1)
                    .filteredOn(String::isEmpty)
                    .hasSize(empty);
            assertThat(relay.commands("RSET")).hasSize(1);
        }
    }

    @Test
    void afterARefusedSenderAllAnswersAreRead() {
        try (FakeRelay relay = new FakeRelay().offering("PIPELINING");
                SmtpTransport transport = new SmtpTransport(settings(relay.port()))) {
            relay.answeringOnce("MAIL", "451 4.7.1 greylisted")
                    .answeringOnce("RCPT", "503 5.5.1 no sender")
                    .answeringOnce("DATA", "503 5.5.1 no sender");

            assertThat(transport.send(lesson()).reply()).isEqualTo("451 4.7.1 greylisted");
            assertThat(transport.send(lesson())).isInstanceOf(Accepted.class);
            assertThat(relay.connections).hasValue(1);
        }
    }

    @Test
    void nobodyGetsAnEmptyMailFromARelayThatTookTheRecipientButNotTheSender() {
        try (FakeRelay relay = new FakeRelay().offering("PIPELINING");
                SmtpTransport transport = new SmtpTransport(settings(relay.port()))) {
            relay.answeringOnce("MAIL", "451 4.7.1 greylisted");

            assertThat(transport.send(lesson()).reply()).isEqualTo("451 4.7.1 greylisted");
            assertThat(transport.send(lesson())).isInstanceOf(Accepted.class);

            assertThat(relay.connections).hasValue(2);
            assertThat(relay.mails).hasSize(1).noneMatch(String::isEmpty);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRelayThatLosesWhatComesTooEarlyIsServedOneByOneIfTheOperatorSaysSo(boolean pipelining) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                SmtpTransport transport = new SmtpTransport(settings(server.getLocalPort())
                        .withPipelining(pipelining)
                        .withLimits(HASTY))) {
            CompletableFuture.runAsync(() -> forgetful(server), OwnThread::start);

            assertThat(transport.send(lesson()) instanceof Accepted).isEqualTo(!pipelining);
        }
    }

    /** Offers PIPELINING, and throws away what has come when it answers. */
    private static void forgetful(ServerSocket server) {
        OneCall.take(server, call -> {
            for (String reply : List.of("250 sender", "250 recipient", "354 go on")) {
                call.hear(1);
                call.forget();
                call.say(reply);
            }
            call.hearContent();
            call.say("250 taken");
        });
    }

    private static SmtpSettings settings(int port) {
        return SmtpSettings.of("127.0.0.1", port, Security.NONE, "news.example.org");
    }
}
