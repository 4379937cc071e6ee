package dev.tearsheet.mail.relay;

import static dev.tearsheet.mail.MessageFixtures.lesson;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Outcome.Accepted;
import dev.tearsheet.delivery.Outcome.Deferred;
import dev.tearsheet.delivery.Outcome.Fault;
import dev.tearsheet.mail.relay.SmtpSettings.Security;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class SmtpLoginTest {
    private final FakeRelay relay = new FakeRelay();
    private final SmtpSettings settings = SmtpSettings.of("127.0.0.1", relay.port(), Security.NONE, "news.example.org")
            .withLogin("joe", "s3cret");

    @AfterEach
    void close() {
        relay.close();
    }

    @Test
    void it_is_used() {
        relay.offering("AUTH PLAIN LOGIN").answering("AUTH", "235 2.7.0 welcome");

        assertThat(send()).isInstanceOf(Accepted.class);
        assertThat(relay.commands("AUTH PLAIN")).hasSize(1);
    }

    @Test
    void a_refused_one_tells_the_operator_what_to_do_but_not_the_password() {
        relay.offering("AUTH PLAIN LOGIN").answering("AUTH", "535 5.7.8 no, not with s3cret");

        Outcome outcome = send();

        assertThat(outcome).matches(SmtpLoginTest::isRelaysFault);
        assertThat(outcome.reply())
                .contains("login of joe", "check user, password", "535 5.7.8")
                .doesNotContain("s3cret");
        assertThat(settings.toString()).contains("joe").doesNotContain("s3cret");
    }

    @Test
    void one_that_the_relay_does_not_offer_is_not_silently_left_out() {
        Outcome outcome = send();

        assertThat(outcome).matches(SmtpLoginTest::isRelaysFault);
        assertThat(outcome.reply()).contains("offers no login");
        assertThat(relay.mails).isEmpty();
    }

    private Outcome send() {
        try (SmtpTransport transport = new SmtpTransport(settings)) {
            return transport.send(lesson());
        }
    }

    private static boolean isRelaysFault(Outcome outcome) {
        return outcome instanceof Deferred deferred && deferred.fault() == Fault.RELAY;
    }
}
