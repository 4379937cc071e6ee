package dev.tearsheet.inbound.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tearsheet.delivery.reason.ReasonReader;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.inbound.bounce.FailedRecipient;
import dev.tearsheet.mail.mime.MimeReader;
import dev.tearsheet.message.Addresses;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in is taken for something, in bounded time, and what is read out of it is of bounded size. */
class SorterFuzzTest {
    private static final Duration FOR_EVER = Duration.ofSeconds(60);
    private static final int MOST_RECIPIENTS = 200;
    private static final byte[] HEAD =
            "From: MAILER-DAEMON@example.com\nSubject: Undelivered mail\n\n".getBytes(StandardCharsets.US_ASCII);

    private final Sorter sorter = new Sorter(new Addresses("lessons.example.org", '+'), new ReasonReader());
    private final MimeReader reader = new MimeReader();

    @MethodSource("dev.tearsheet.mail.OwnNotices#contents")
    @FuzzTest
    void anyMailIsSorted(byte[] mail) {
        isSorted(mail);
    }

    /** Without a way through the MIME first: the words alone. */
    @MethodSource("dev.tearsheet.mail.OwnNotices#bodies")
    @FuzzTest
    void anyNoticeIsSorted(byte[] words) {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.writeBytes(HEAD);
        mail.writeBytes(words);
        isSorted(mail.toByteArray());
    }

    private void isSorted(byte[] mail) {
        Sorted sorted = Assertions.assertTimeout(
                FOR_EVER, () -> sorter.sort(reader.read(new RawMail("", "", mail, Instant.EPOCH))));

        assertThat(sorted.kind()).isNotNull();
        assertThat(sorted.why()).hasSizeLessThan(1_000);
        sorted.bounce()
                .ifPresent(bounce -> assertThat(bounce.recipients())
                        .hasSizeLessThanOrEqualTo(MOST_RECIPIENTS)
                        .allSatisfy(SorterFuzzTest::isPlain));
        sorted.complaint()
                .ifPresent(complaint -> assertThat(complaint.recipients())
                        .hasSizeLessThanOrEqualTo(MOST_RECIPIENTS)
                        .allSatisfy(address -> assertThat(address).doesNotContainPattern("[\\p{Cntrl}\\s]")));
    }

    private static void isPlain(FailedRecipient recipient) {
        assertThat(recipient.address()).contains("@").doesNotContainPattern("[\\p{Cntrl}\\s]");
        assertThat(recipient.status()).matches("([245]\\.\\d{1,3}\\.\\d{1,3})?");
        assertThat(recipient.said()).hasSizeLessThanOrEqualTo(500).doesNotContainPattern("\\p{Cntrl}");
    }
}
