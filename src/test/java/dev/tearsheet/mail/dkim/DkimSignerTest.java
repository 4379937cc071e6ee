package dev.tearsheet.mail.dkim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signed mails, checked by dkimpy where it is installed: somebody else's reading of the same standard. */
class DkimSignerTest {
    private static final Instant NOW = Instant.parse("2026-11-23T07:05:09Z");
    private static final String MAIL = """
            From: Kitchen course <kitchen@lessons.example.org>
            To: ann@example.org
            Subject: =?UTF-8?Q?Salz_und_Pfeffer_=E2=80=93_wozu?=
             =?UTF-8?Q?_eigentlich?=
            Message-ID: <i4.abc@lessons.example.org>
            List-Unsubscribe: <https://lessons.example.org/leave/x>,
             <mailto:kitchen+leave-x@lessons.example.org>
            List-Unsubscribe-Post: List-Unsubscribe=One-Click
            X-Loop: kitchen@lessons.example.org

            Salt  and \tpepper. \n
            .

            Bye

            """.replace("\n", "\r\n");

    /** Prints, for each signature, whether it is good; the keys come as name and value. */
    private static final String CHECK = """
            import sys, dkim
            keys = dict(zip(sys.argv[1::2], sys.argv[2::2]))
            mail = sys.stdin.buffer.read()
            for index in range(len(keys)):
                found = lambda name, timeout=5: keys.get(name.decode().rstrip('.'), '').encode()
                try:
                    print(dkim.DKIM(mail).verify(idx=index, dnsfunc=found))
                except dkim.ValidationError:
                    print(False)
            """;

    private static List<SigningKey> keys;

    @TempDir
    private Path folder;

    /** Once: to find the primes of an RSA key takes longer than all that is done with it. */
    @BeforeAll
    static void makeKeys(@TempDir Path folder) {
        KeyFile.make(folder.resolve("rsa.pem"), Algorithm.RSA);
        KeyFile.make(folder.resolve("ed.pem"), Algorithm.ED25519);
        keys = List.of(KeyFile.read(folder.resolve("rsa.pem"), "one"), KeyFile.read(folder.resolve("ed.pem"), "two"));
    }

    @Test
    void withoutAKeyTheMailStaysAsItIs() {
        assertThat(DkimSigner.none().sign(bytes(MAIL), NOW)).isEqualTo(bytes(MAIL));
    }

    @Test
    void theSignaturesStandBeforeTheMailWhichStaysAsItIs() {
        String signed = signed();

        assertThat(signed)
                .startsWith("DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n\td=lessons.example.org; ");
        assertThat(signed)
                .contains("\r\nDKIM-Signature: v=1; a=ed25519-sha256;")
                .endsWith(MAIL);
        assertThat(signed.lines().map(String::length)).allMatch(length -> length <= 78);
        assertThat(signed).doesNotContain("l=", "x=").contains("t=" + NOW.getEpochSecond() + ";");
    }

    @Test
    void anotherImplementationFindsBothSignaturesGood() throws Exception {
        assertThat(checked(signed())).containsExactly("True", "True");
    }

    @Test
    void whatRelaysDoToBlanksDoesNotHarm() throws Exception {
        assertThat(checked(signed().replace("Salt  and \tpepper. \r\n", "Salt and pepper.\r\n") + "\r\n\r\n"))
                .containsExactly("True", "True");
    }

    @Test
    void whatSomebodyChangesOrAddsIsFound() throws Exception {
        String signed = signed();

        assertThat(checked(signed.replace("Bye", "Buy"))).containsExactly("False", "False");
        assertThat(checked(signed.replace("One-Click", "Two-Click"))).containsExactly("False", "False");
        assertThat(checked(signed.replace("Message-ID:", "Subject: Another\r\nMessage-ID:")))
                .containsExactly("False", "False");
        assertThat(checked(signed.replace("X-Loop:", "Reply-To: evil@example.net\r\nX-Loop:")))
                .containsExactly("False", "False");
    }

    private String signed() {
        byte[] signed = new DkimSigner("lessons.example.org", keys).sign(bytes(MAIL), NOW);
        return new String(signed, StandardCharsets.US_ASCII);
    }

    private List<String> checked(String mail) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("mail.eml"), mail, StandardCharsets.US_ASCII);
        Path answer = folder.resolve("answer");
        ProcessBuilder check = new ProcessBuilder("/usr/bin/python3", "-c", CHECK)
                .redirectInput(file.toFile())
                .redirectOutput(answer.toFile())
                .redirectErrorStream(true);
        for (SigningKey key : keys) {
            DnsRecord record = DnsRecord.of(key, "lessons.example.org");
            check.command().addAll(List.of(record.name(), record.value()));
        }
        int code =
                Files.isExecutable(Path.of("/usr/bin/python3")) ? check.start().waitFor() : 1;
        assumeTrue(code == 0 || !Files.readString(answer).contains("No module named"), "dkimpy is not installed");
        return Files.readAllLines(answer);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
