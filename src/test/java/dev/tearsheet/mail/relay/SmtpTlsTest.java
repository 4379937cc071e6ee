package dev.tearsheet.mail.relay;

import static dev.tearsheet.mail.MessageFixtures.lesson;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Outcome.Accepted;
import dev.tearsheet.delivery.Outcome.Deferred;
import dev.tearsheet.delivery.Outcome.Fault;
import dev.tearsheet.mail.MessageFixtures;
import dev.tearsheet.mail.relay.SmtpSettings.Security;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The private line to the relay; its certificate is its own, as it is with most relays on the same machine. */
@Timeout(120)
class SmtpTlsTest {
    /** Reaches this machine on Linux, and yet is no loopback address by its name. */
    private static final String ELSEWHERE = "0.0.0.0";

    private static SSLContext context;

    private FakeRelay relay;

    @BeforeAll
    static void makeCertificate(@TempDir Path dir) throws Exception {
        Path store = dir.resolve("relay.p12");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "relay",
                "-keyalg",
                "EC",
                "-dname",
                "CN=relay.test",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                "changeit");
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "changeit".toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, "changeit".toCharArray());
        context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
    }

    @AfterEach
    void close() {
        relay.close();
    }

    @Test
    void starttls_is_turned_on_before_anything_is_said() {
        relay = new FakeRelay()
                .offering("STARTTLS")
                .answering("STARTTLS", "220 go")
                .withTls(context, false);

        assertThat(send("127.0.0.1", Security.STARTTLS)).isInstanceOf(Accepted.class);
        assertThat(relay.commands.subList(0, 3))
                .containsExactly("EHLO news.example.org", "STARTTLS", "EHLO news.example.org");
        assertThat(relay.mails).hasSize(1);
    }

    @Test
    void tls_from_the_first_byte_carries_a_large_mail() {
        relay = new FakeRelay().withTls(context, true);
        String much = "A line of a long lesson.\n".repeat(40_000);

        try (SmtpTransport transport = transport("localhost", Security.TLS)) {
            assertThat(transport.send(MessageFixtures.message("ann@example.org", "s", "n", List.of(), much, "")))
                    .isInstanceOf(Accepted.class);
        }
        assertThat(relay.mails.get(0)).endsWith(much.replace("\n", "\r\n"));
    }

    @Test
    void a_relay_on_this_machine_may_do_without_starttls() {
        relay = new FakeRelay();

        assertThat(send("127.0.0.1", Security.STARTTLS)).isInstanceOf(Accepted.class);
    }

    @Test
    void a_relay_elsewhere_must_offer_starttls() throws Exception {
        relay = new FakeRelay(InetAddress.getByName(ELSEWHERE));

        Outcome outcome = send(ELSEWHERE, Security.STARTTLS);

        assertThat(outcome).matches(SmtpTlsTest::isRelaysFault);
        assertThat(outcome.reply()).contains("STARTTLS");
        assertThat(relay.commands("MAIL")).isEmpty();
    }

    @Test
    void a_relay_elsewhere_needs_a_certificate_that_is_trusted() throws Exception {
        relay = new FakeRelay(InetAddress.getByName(ELSEWHERE)).withTls(context, true);

        Outcome outcome = send(ELSEWHERE, Security.TLS);

        assertThat(outcome).matches(SmtpTlsTest::isRelaysFault);
        assertThat(outcome.reply()).contains("check its security setting and its certificate");
        assertThat(relay.commands).isEmpty();
    }

    @Test
    void a_relay_that_speaks_in_clear_where_tls_was_expected_is_the_settings_fault() {
        relay = new FakeRelay();

        Outcome outcome = send("127.0.0.1", Security.TLS);

        assertThat(outcome).matches(SmtpTlsTest::isRelaysFault);
        assertThat(outcome.reply()).contains("check its security setting");
    }

    private Outcome send(String host, Security security) {
        try (SmtpTransport transport = transport(host, security)) {
            return transport.send(lesson());
        }
    }

    private SmtpTransport transport(String host, Security security) {
        return new SmtpTransport(SmtpSettings.of(host, relay.port(), security, "news.example.org"));
    }

    private static boolean isRelaysFault(Outcome outcome) {
        return outcome instanceof Deferred deferred && deferred.fault() == Fault.RELAY;
    }
}
