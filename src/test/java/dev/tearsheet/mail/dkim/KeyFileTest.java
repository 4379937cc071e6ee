package dev.tearsheet.mail.dkim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys and their files. */
class KeyFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aKeyThatIsMadeCanBeReadByItsOwnerAlone(Algorithm algorithm) throws IOException {
        Path file = folder.resolve("keys").resolve("dkim.pem");
        KeyFile.make(file, algorithm);

        SigningKey key = KeyFile.read(file, "tearsheet1");

        assertThat(key.algorithm()).isEqualTo(algorithm);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(key.toString()).isEqualTo("SigningKey[tearsheet1 " + algorithm + "]");
        assertThat(DnsRecord.of(key, "example.org").value()).matches("v=DKIM1; k=(rsa|ed25519); p=[A-Za-z0-9+/]+=*");
    }

    @Test
    void aLongRecordIsDividedIntoStringsThatDnsTakes() throws IOException {
        Path file = folder.resolve("dkim.pem");
        KeyFile.make(file, Algorithm.RSA);
        DnsRecord record = DnsRecord.of(KeyFile.read(file, "s"), "example.org");

        assertThat(record.zoneLine()).startsWith("s._domainkey.example.org. IN TXT (\n");
        assertThat(record.zoneLine()
                        .lines()
                        .filter(l -> l.startsWith("    \""))
                        .map(l -> l.strip().length() - 2))
                .hasSize(2)
                .allMatch(length -> length <= 255);
    }

    @Test
    void aKeyIsNeverWrittenOver() {
        Path file = folder.resolve("dkim.pem");
        KeyFile.make(file, Algorithm.ED25519);
        SigningKey first = KeyFile.read(file, "s");

        assertThatThrownBy(() -> KeyFile.make(file, Algorithm.ED25519)).isInstanceOf(KeyFile.Unusable.class);

        assertThat(KeyFile.read(file, "s")).isEqualTo(first);
    }

    @Test
    void aKeyThatOthersMayReadIsRefused() throws IOException {
        Path file = folder.resolve("dkim.pem");
        KeyFile.make(file, Algorithm.ED25519);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> KeyFile.read(file, "s")).hasMessageContaining("chmod 600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"})
    void whatIsNoKeyIsRefusedWithoutSayingWhatItHolds(String text) throws IOException {
        Path file = folder.resolve("dkim.pem");
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        assertThatThrownBy(() -> KeyFile.read(file, "s"))
                .isInstanceOf(KeyFile.Unusable.class)
                .hasMessageNotContaining("AAAA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a b", "a;d=evil.example", "a..b"})
    void aSelectorIsPartOfADomainName(String text) {
        assertThat(SigningKey.isSelector(text)).isFalse();
    }
}
