package dev.tearsheet.mail.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.Part;
import dev.tearsheet.inbound.RawMail;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes come in as a mail are read, in bounded time, to a mail of bounded size. */
class MimeReaderFuzzTest {
    private static final Duration FOR_EVER = Duration.ofSeconds(60);
    private static final int MOST_PARTS = 200;
    private static final int MOST_TEXT = 2 * 1024 * 1024;

    private final MimeReader reader = new MimeReader();

    @MethodSource("dev.tearsheet.mail.OwnNotices#contents")
    @FuzzTest
    void anyBytesAreAMail(byte[] bytes) {
        IncomingMail mail =
                Assertions.assertTimeout(FOR_EVER, () -> reader.read(new RawMail("", "", bytes, Instant.EPOCH)));

        assertThat(mail.parts()).hasSizeLessThanOrEqualTo(MOST_PARTS);
        assertThat(mail.parts().stream()
                        .map(Part::text)
                        .mapToInt(String::length)
                        .sum())
                .isLessThan(MOST_TEXT);
        assertThat(mail.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64 * 1024);
        assertThat(mail.subject()).doesNotContainPattern("\\p{Cntrl}");
        assertThat(mail.headers().values())
                .allSatisfy(values ->
                        assertThat(values).allSatisfy(value -> assertThat(value).doesNotContainPattern("\\p{Cntrl}")));
    }
}
