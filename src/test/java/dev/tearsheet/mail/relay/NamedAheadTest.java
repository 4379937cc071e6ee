package dev.tearsheet.mail.relay;

import static dev.tearsheet.mail.MessageFixtures.lesson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.tearsheet.OwnThread;
import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Outcome.Accepted;
import dev.tearsheet.delivery.Outcome.Fault;
import dev.tearsheet.delivery.Outcome.Rejected;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.mail.relay.SmtpSettings.Security;
import dev.tearsheet.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The next mail is named together with the end of the one before (RFC 2920), whatever becomes of that one. */
@Timeout(120)
class NamedAheadTest {
    private static final String UNKNOWN_USER = "550 5.1.1 User unknown";

    @Test
    void theRelayKnowsTheNextMailBeforeItAnswersTheFirst() throws Exception {
        List<String> asked = new ArrayList<>();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                SmtpTransport transport = new SmtpTransport(oneLine(server.getLocalPort()))) {
            CompletableFuture<Void> relay =
                    CompletableFuture.runAsync(() -> answerLate(server, asked), OwnThread::start);

            assertThat(two(transport)).hasOnlyElementsOfType(Accepted.class);
            relay.join();
        }
        assertThat(asked).hasSize(3);
        assertThat(asked.get(0)).startsWith("MAIL FROM:");
        assertThat(asked.get(1)).startsWith("RCPT TO:");
        assertThat(asked.get(2)).isEqualTo("DATA");
    }

    private static void answerLate(ServerSocket server, List<String> asked) {
        OneCall.take(server, call -> {
            call.hear(3);
            call.say("250 sender", "250 recipient", "354 go on");
            call.hearContent();
            asked.addAll(call.hear(3));
            call.say("250 taken", "250 sender", "250 recipient", "354 go on");
            call.hearContent();
            call.say("250 taken");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "450 4.2.0 later",
                UNKNOWN_USER,
                "554 5.7.1 spam",
                "421 4.3.2 going down",
                "334 nonsense",
                FakeRelay.HANG_UP
            })
    void whateverTheRelaySaysToAMailTheNextGoesOnce(String reply) {
        Outcome alone;
        try (FakeRelay relay = new FakeRelay().answering(".", reply);
                SmtpTransport transport = new SmtpTransport(oneLine(relay.port()))) {
            alone = transport.send(lesson());
        }
        try (FakeRelay relay = new FakeRelay().offering("PIPELINING").answeringOnce(".", reply);
                SmtpTransport transport = new SmtpTransport(oneLine(relay.port()))) {
            List<Outcome> outcomes = two(transport);

            assertThat(outcomes.get(0)).isEqualTo(alone);
            assertThat(outcomes.get(1)).isInstanceOf(Accepted.class);
            assertThat(relay.mails).hasSize(2).noneMatch(String::isEmpty);
            assertThat(relay.commands("RSET")).isEmpty();
        }
    }

    @Test
    void aRefusedRecipientThatWasNamedAheadGetsNothingAndTheLineGoesOn() {
        try (FakeRelay relay = new FakeRelay()
                        .offering("PIPELINING")
                        .answeringOnce("RCPT", "250 2.1.5 Ok")
                        .answeringOnce("RCPT", UNKNOWN_USER)
                        .answeringOnce("DATA", "354 go on")
                        .answeringOnce("DATA", "503 5.5.1 no recipient");
                SmtpTransport transport = new SmtpTransport(oneLine(relay.port()))) {
            List<Outcome> outcomes = two(transport);

            assertThat(outcomes.get(0)).isInstanceOf(Accepted.class);
            assertThat(outcomes.get(1)).isEqualTo(new Rejected(UNKNOWN_USER, Fault.RECIPIENT));
            assertThat(transport.send(lesson())).isInstanceOf(Accepted.class);
            assertThat(relay.connections).hasValue(1);
            assertThat(relay.mails).hasSize(2).noneMatch(String::isEmpty);
        }
    }

    @Test
    void aRelayThatOffersNoPipeliningIsAskedOneByOne() {
        try (FakeRelay relay = new FakeRelay();
                SmtpTransport transport = new SmtpTransport(oneLine(relay.port()))) {
            assertThat(two(transport)).hasOnlyElementsOfType(Accepted.class);

            assertThat(relay.connections).hasValue(1);
        }
    }

    @Test
    void aRelayThatTakesLongOverAMailKeepsNoOtherWaitingForThat() throws Exception {
        List<String> asked = new ArrayList<>();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                SmtpTransport transport = new SmtpTransport(oneLine(server.getLocalPort()))) {
            CompletableFuture<Void> relay = CompletableFuture.runAsync(() -> slow(server, asked), OwnThread::start);

            assertThat(several(3, transport, outcome -> {})).hasOnlyElementsOfType(Accepted.class);
            relay.join();
        }
        assertThat(asked).hasSize(3);
    }

    /** Says nothing to the second mail until nothing more has come. */
    private static void slow(ServerSocket server, List<String> asked) {
        OneCall.take(server, call -> {
            call.hear(3);
            call.say("250 sender", "250 recipient", "354 go on");
            call.hearContent();
            Thread.sleep(1_050);
            call.say("250 taken");
            call.hear(3);
            call.say("250 sender", "250 recipient", "354 go on");
            call.hearContent();
            call.forget();
            call.say("250 taken");
            asked.addAll(call.hear(3));
            call.say("250 sender", "250 recipient", "354 go on");
            call.hearContent();
            call.say("250 taken");
        });
    }

    @Test
    void theNextMailIsWrittenBeforeTheOneBeforeItIsSaidToGo() {
        List<String> order = new ArrayList<>();
        try (FakeRelay relay = new FakeRelay().offering("PIPELINING");
                SmtpTransport transport = new SmtpTransport(oneLine(relay.port()))) {
            Iterator<Transport.Mail> mails = Stream.generate(
                            () -> (Transport.Mail) new SingleMail(lesson(), () -> order.add("goes")))
                    .limit(2)
                    .iterator();
            transport.sendAll(() -> {
                order.add("asked for");
                return mails.hasNext() ? Optional.of(mails.next()) : Optional.empty();
            });
        }
        assertThat(order).containsExactly("asked for", "asked for", "goes", "asked for", "goes");
    }

    @Test
    void whoHasManyMailsLetsOthersHaveTheirTurn() throws Exception {
        try (FakeRelay relay = new FakeRelay().offering("PIPELINING");
                SmtpTransport transport = new SmtpTransport(oneLine(relay.port()))) {
            AtomicBoolean done = new AtomicBoolean();
            CountDownLatch begun = new CountDownLatch(1);
            CompletableFuture<Void> busy = CompletableFuture.runAsync(
                    () -> {
                        while (!done.get()) {
                            transport.sendAll(() -> done.get()
                                    ? Optional.empty()
                                    : Optional.of(new SingleMail(lesson(), begun::countDown)));
                        }
                    },
                    OwnThread::start);
            begun.await();

            assertThat(transport.send(lesson())).isInstanceOf(Accepted.class);
            done.set(true);
            busy.join();
        }
    }

    @Test
    void aLineOnWhichAMailIsNamedIsNobodyElses() {
        try (FakeRelay relay = new FakeRelay().offering("PIPELINING");
                SmtpTransport transport = new SmtpTransport(oneLine(relay.port()))) {
            assertThatThrownBy(() -> several(2, transport, outcome -> {
                        throw new IllegalStateException("no room to write that down");
                    }))
                    .hasMessage("no room to write that down");

            assertThat(transport.send(lesson())).isInstanceOf(Accepted.class);
            assertThat(relay.connections).hasValue(2);
            assertThat(relay.mails).hasSize(2);
        }
    }

    private static List<Outcome> two(SmtpTransport transport) {
        return several(2, transport, outcome -> {});
    }

    private static List<Outcome> several(int count, SmtpTransport transport, Consumer<Outcome> also) {
        List<Outcome> outcomes = new ArrayList<>();
        Iterator<Transport.Mail> mails = Stream.generate(() -> mail(also.andThen(outcomes::add)))
                .limit(count)
                .iterator();
        transport.sendAll(() -> mails.hasNext() ? Optional.of(mails.next()) : Optional.empty());
        return outcomes;
    }

    private static Transport.Mail mail(Consumer<Outcome> ended) {
        return new Transport.Mail() {
            @Override
            public Message message() {
                return lesson();
            }

            @Override
            public void beforeTheDot() {}

            @Override
            public void ended(Outcome outcome) {
                ended.accept(outcome);
            }
        };
    }

    private static SmtpSettings oneLine(int port) {
        return SmtpSettings.of("127.0.0.1", port, Security.NONE, "news.example.org")
                .withConnections(1);
    }
}
