package dev.tearsheet.inbound.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import dev.tearsheet.delivery.reason.ReasonReader;
import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.inbound.Verdict.Kind;
import dev.tearsheet.mail.OwnNotices;
import dev.tearsheet.mail.mime.MimeReader;
import dev.tearsheet.message.Addresses;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that are made, or broken, to hurt: each is read to its end, with bounded results. */
class HostileMailTest {
    private static final int MOST_RECIPIENTS = 200;
    private static final Duration FOR_EVER = Duration.ofSeconds(30);
    private static final String HEAD = "From: MAILER-DAEMON@example.com\nSubject: failure notice\n";

    private final Sorter sorter = new Sorter(new Addresses("lessons.example.org", '+'), new ReasonReader());

    @Test
    void tenThousandNestedParts() {
        StringBuilder mail = new StringBuilder(HEAD).append("Content-Type: multipart/mixed; boundary=b0\n\n");
        for (int i = 0; i < 10_000; i++) {
            mail.append("--b")
                    .append(i)
                    .append("\nContent-Type: multipart/mixed; boundary=b")
                    .append(i + 1)
                    .append("\n\n");
        }
        assertThat(sorted(mail.toString()).kind()).isEqualTo(Kind.BOUNCE);
    }

    @Test
    void tenThousandPartsInARow() {
        String part =
                "--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; %d@example.com\nStatus: 5.1.1\n\n";
        StringBuilder mail = new StringBuilder(HEAD).append("Content-Type: multipart/report; boundary=b\n\n");
        for (int i = 0; i < 10_000; i++) {
            mail.append(String.format(part, i));
        }
        IncomingMail read = read(mail.toString());
        assertThat(read.parts()).hasSizeLessThanOrEqualTo(MOST_RECIPIENTS);
        assertThat(sorter.sort(read).bounce().orElseThrow().recipients()).hasSizeBetween(100, MOST_RECIPIENTS);
    }

    @Test
    void aHundredThousandRecipients() {
        String text = "<%d@example.com>:\n550 5.1.1 user unknown\n\n";
        StringBuilder mail = new StringBuilder(HEAD).append("\nHi. This is the qmail-send program.\n\n");
        for (int i = 0; i < 100_000; i++) {
            mail.append(String.format(text, i));
        }
        assertThat(sorted(mail.toString()).bounce().orElseThrow().recipients()).hasSizeBetween(100, MOST_RECIPIENTS);
    }

    @Test
    void aHeaderOfMegabytes() {
        String long1 = "X-Failed-Recipients: " + "a".repeat(3_000_000) + "@example.com\n";
        String long2 = "Subject: " + "Re: ".repeat(500_000) + "\n";
        assertThat(sorted("From: MAILER-DAEMON@example.com\n" + long1 + long2 + "\nx\n")
                        .kind())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 ",
                "<<<<<<<<",
                "a@",
                "@a.a",
                ">>> RCPT ",
                "a.a.a.a.",
                "final-recipient: rfc822; ",
                "user ",
                "----- original ",
                "5.1.1.",
                "mailbox exceeds quota ",
                "=?utf-8?q?",
                "(((((",
                "on behalf of "
            })
    void oneThingAMillionTimes(String thing) {
        String body = thing.repeat(1_000_000 / thing.length());
        assertThat(sorted(HEAD + "\n" + body).kind()).isNotNull();
        assertThat(sorted(HEAD + "\n" + body.replace(" ", "\n")).kind()).isNotNull();
    }

    @Test
    void textIsBounded() {
        String part = "--b\nContent-Type: text/plain\n\n" + "x".repeat(500_000) + "\n";
        IncomingMail mail = read(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n" + part.repeat(20) + "--b--\n");
        assertThat(mail.parts().stream().mapToInt(p -> p.text().length()).sum()).isLessThan(2_000_000);
    }

    @Test
    void everyCharacterSet() {
        for (String charset :
                List.of("unicode-1-1-utf-7", "utf-7", "x-unknown", "", "\"", "utf-16", "iso-2022-jp", "../../x")) {
            String mail = HEAD + "Content-Type: text/plain; charset=" + charset
                    + "\n\nHi. This is the qmail-send program.\n<ann@example.com>:\nno such user\n";
            assertThat(sorted(mail).kind()).as(charset).isEqualTo(Kind.BOUNCE);
        }
    }

    @Test
    void anyDamageIsRead() {
        Random random = new Random(7);
        List<byte[]> mails = OwnNotices.contents().toList();
        for (int i = 0; i < 600; i++) {
            byte[] mail = damaged(mails.get(i % mails.size()).clone(), random);
            Sorted sorted = sorter.sort(new MimeReader().read(new RawMail("", "", mail, Instant.EPOCH)));
            assertThat(sorted.bounce().map(b -> b.recipients().size()).orElse(0))
                    .isLessThan(10);
        }
    }

    private static byte[] damaged(byte[] mail, Random random) {
        int at = random.nextInt(mail.length);
        switch (random.nextInt(4)) {
            case 0:
                return Arrays.copyOf(mail, at);
            case 1:
                return Arrays.copyOfRange(mail, at, mail.length);
            case 2:
                Arrays.fill(mail, at, Math.min(mail.length, at + 20), (byte) random.nextInt(256));
                return mail;
            default:
                for (int i = 0; i < 20; i++) {
                    mail[random.nextInt(mail.length)] = (byte) random.nextInt(256);
                }
                return mail;
        }
    }

    private static IncomingMail read(String mail) {
        return new MimeReader().read(new RawMail("", "", mail.getBytes(StandardCharsets.UTF_8), Instant.EPOCH));
    }

    /** A guard against what would never end; how fast it is, is for the benchmarks. */
    private Sorted sorted(String mail) {
        return Assertions.assertTimeoutPreemptively(FOR_EVER, () -> sorter.sort(read(mail)));
    }
}
