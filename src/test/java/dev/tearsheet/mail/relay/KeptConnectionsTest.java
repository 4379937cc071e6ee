package dev.tearsheet.mail.relay;

import static dev.tearsheet.mail.MessageFixtures.lesson;
import static dev.tearsheet.mail.MessageFixtures.lessonTo;
import static dev.tearsheet.mail.relay.FakeRelay.SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import dev.tearsheet.OwnThread;
import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Outcome.Accepted;
import dev.tearsheet.delivery.Outcome.Deferred;
import dev.tearsheet.delivery.Outcome.Fault;
import dev.tearsheet.mail.relay.SmtpSettings.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Connections are kept, shared, replaced and closed. */
@Timeout(120)
class KeptConnectionsTest {
    private final FakeRelay relay = new FakeRelay();
    private SmtpTransport transport = new SmtpTransport(relay.settings());

    @AfterEach
    void close() {
        transport.close();
        relay.close();
    }

    @Test
    void connections_are_kept_and_a_stale_one_is_replaced_without_a_word() {
        transport.send(lesson());
        transport.send(lesson());
        assertThat(relay.connections).hasValue(1);

        relay.hangUpOnAll();

        assertThat(transport.send(lesson())).isInstanceOf(Accepted.class);
        assertThat(relay.connections).hasValue(2);
        assertThat(relay.mails).hasSize(3);
    }

    @Test
    void a_kept_line_on_which_the_relay_takes_leave_is_replaced_too() {
        transport.send(lesson());
        relay.answeringOnce("MAIL", "421 4.4.2 idle for too long");

        assertThat(transport.send(lesson())).isInstanceOf(Accepted.class);
        assertThat(relay.connections).hasValue(2);
    }

    @Test
    void a_connection_takes_so_many_mails_and_no_more() {
        Limits two = new Limits(SHORT.connect(), SHORT.reply(), SHORT.answer(), SHORT.mail(), SHORT.idle(), 2);
        use(relay.settings().withLimits(two));

        IntStream.range(0, 5).forEach(i -> transport.send(lesson()));

        assertThat(relay.connections).hasValue(3);
    }

    @Test
    void idle_connections_are_closed_politely() throws Exception {
        use(relay.settings()
                .withLimits(new Limits(
                        SHORT.connect(), SHORT.reply(), SHORT.answer(), SHORT.mail(), Duration.ofMillis(50), 500)));

        transport.send(lesson());
        for (Thread thread : relay.threads.subList(1, relay.threads.size())) {
            thread.join(5_000);
        }

        assertThat(relay.commands).endsWith("QUIT");
    }

    @Test
    void many_threads_share_few_connections() {
        use(relay.settings().withConnections(3));

        List<CompletableFuture<Outcome>> all = IntStream.range(0, 60)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> transport.send(lessonTo("r" + i + "@example.org")), OwnThread::start))
                .toList();

        assertThat(all).allMatch(outcome -> outcome.join() instanceof Accepted);
        assertThat(relay.connections.get()).isLessThanOrEqualTo(3);
        assertThat(relay.commands("RCPT")).doesNotHaveDuplicates().hasSize(60);
    }

    @Test
    void a_closed_transport_sends_nothing() {
        transport.send(lesson());
        transport.close();

        assertThat(transport.send(lesson()))
                .matches(o -> o instanceof Deferred deferred && deferred.fault() == Fault.RELAY);
        assertThat(relay.mails).hasSize(1);
    }

    private void use(SmtpSettings settings) {
        transport.close();
        transport = new SmtpTransport(settings);
    }
}
