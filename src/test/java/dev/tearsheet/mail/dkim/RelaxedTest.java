package dev.tearsheet.mail.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The relaxed forms, by the examples of RFC 6376 section 3.4. */
class RelaxedTest {
    @Test
    void theHeadersOfTheRfc() {
        assertThat(Relaxed.header("A: X\r\n")).isEqualTo("a:X");
        assertThat(Relaxed.header("B : Y\t\r\n\tZ  \r\n")).isEqualTo("b:Y Z");
    }

    @Test
    void aHeaderWithNothingInIt() {
        assertThat(Relaxed.header("Subject: \r\n")).isEqualTo("subject:");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // The body of the RFC.
                "' C \\r\\nD \\t E\\r\\n\\r\\n\\r\\n',' C\\r\\nD E\\r\\n'",
                "'',''",
                "'\\r\\n\\r\\n',''",
                "' \\t\\r\\n',''",
                "'no end','no end\\r\\n'",
                "'a\\r\\n\\r\\nb\\r\\n','a\\r\\n\\r\\nb\\r\\n'",
            })
    void bodies(String body, String relaxed) {
        assertThat(new String(Relaxed.body(bytes(body), 0), StandardCharsets.US_ASCII))
                .isEqualTo(new String(bytes(relaxed), StandardCharsets.US_ASCII));
    }

    @Test
    void theHashOfAnEmptyBodyOfTheRfc() {
        assertThat(Base64.getEncoder().encodeToString(Algorithm.sha256(Relaxed.body(new byte[0], 0))))
                .isEqualTo("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    private static byte[] bytes(String escaped) {
        return escaped.translateEscapes().getBytes(StandardCharsets.US_ASCII);
    }
}
