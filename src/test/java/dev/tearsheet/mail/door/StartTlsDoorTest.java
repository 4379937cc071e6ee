package dev.tearsheet.mail.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;

import dev.tearsheet.mail.PemFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door under TLS, with a certificate from PEM files. */
@Timeout(120)
class StartTlsDoorTest {
    @TempDir
    private Path folder;

    private final Shelf shelf = new Shelf();
    private Path chain;
    private Path key;
    private SmtpDoor door;
    private RawSmtp client;

    @BeforeEach
    void name() {
        chain = folder.resolve("chain.pem");
        key = folder.resolve("key.pem");
    }

    @AfterEach
    void close() throws IOException {
        if (door != null) {
            client.close();
            door.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "Ed25519"})
    void a_mail_comes_under_tls_and_says_so(String algorithm) throws Exception {
        write(algorithm, "one.test");
        open();
        assertThat(client.say("STARTTLS")).startsWith("220");
        assertThat(client.underTls()).isEqualTo("CN=one.test");

        assertThat(client.say("MAIL FROM:<>")).startsWith("250");
        client.say("RSET");
        assertThat(client.say("EHLO again.example")).doesNotContain("STARTTLS").contains("SIZE");
        client.send("", "hi", "join@x.example");
        assertThat(new String(shelf.mails.get(0).bytes(), StandardCharsets.UTF_8))
                .contains(" with ESMTPS;");
    }

    @Test
    void what_was_said_before_in_clear_does_not_count() throws Exception {
        write("EC", "one.test");
        open();
        client.say("MAIL FROM:<evil@example.com>");
        client.write("STARTTLS\r\nRCPT TO:<join@x.example>\r\nQUIT\r\n");
        assertThat(client.answer()).startsWith("220");
        client.underTls();

        assertThat(client.say("RCPT TO:<join@x.example>")).startsWith("503");
    }

    @Test
    void a_renewed_certificate_is_used_at_once() throws Exception {
        write("EC", "old.test");
        open();
        write("EC", "new.test");
        client.say("STARTTLS");

        assertThat(client.underTls()).isEqualTo("CN=new.test");
    }

    @Test
    void files_that_are_no_certificate_are_told() throws Exception {
        write("EC", "one.test");
        Files.writeString(key, "-----BEGIN ENCRYPTED PRIVATE KEY-----\n");
        assertThatThrownBy(() -> new Certificate(chain, key))
                .isInstanceOf(Certificate.Unusable.class)
                .hasMessageContaining("no unencrypted private key in key.pem");
    }

    private void open() throws IOException {
        DoorSettings settings =
                DoorSettings.at("127.0.0.1", 0, "lessons.example.org").with(new Certificate(chain, key));
        door = SmtpDoor.open(settings, shelf, InstantSource.fixed(Instant.EPOCH));
        client = new RawSmtp(door.port());
        client.answer();
        assertThat(client.say("EHLO x")).contains("STARTTLS");
    }

    private void write(String algorithm, String name) throws Exception {
        new PemFiles(chain, key).write(algorithm, name);
        Files.setLastModifiedTime(key, FileTime.fromMillis(name.hashCode()));
    }
}
