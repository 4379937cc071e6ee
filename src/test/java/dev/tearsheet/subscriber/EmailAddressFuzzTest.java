package dev.tearsheet.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is given for an address is one that mail can reach, or none. */
class EmailAddressFuzzTest {
    static Stream<byte[]> typed() {
        return Stream.of(
                        "ann@example.org",
                        "Ann.B+x@Example.ORG",
                        "jörg@bücher.example",
                        "a@xn--bcher-kva.example",
                        "ann@straße.example",
                        "\"a b\"@example.org",
                        "ann@example.org\r\nBcc: ben@example.org",
                        "ann@@example.org",
                        "=?utf-8?q?a?=@example.org")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("typed")
    @FuzzTest
    void anyTextIsAnAddressOrNone(byte[] bytes) {
        EmailAddress.tryParse(new String(bytes, StandardCharsets.UTF_8)).ifPresent(address -> {
            assertThat(address.toString()).doesNotContainPattern("[\\p{Cntrl}\\s<>\",;:()\\[\\]\\\\]");
            assertThat(address.wire().length()).isLessThanOrEqualTo(254);
            assertThat(address.asciiDomain()).matches("[a-z0-9.-]+").contains(".");
            assertThat(EmailAddress.parse(address.toString())).isEqualTo(address);
            assertThat(EmailAddress.parse(address.wire()).key()).isEqualTo(address.key());
            assertThat(EmailAddress.parse(address.key()).key()).isEqualTo(address.key());
            assertThat(address.mailbox()).contains("@");
        });
    }
}
