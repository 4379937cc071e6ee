package dev.tearsheet.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Ann@Example.org, ann@example.org",
        "ann+tea@example.org, ann+tea@example.org",
        "o'neil@example.org, o'neil@example.org",
        "jörg@example.org, jörg@example.org",
        "ann@bücher.example, ann@xn--bcher-kva.example",
        "' ann@example.org ', ann@example.org",
    })
    void isComparedWithoutCase(String typed, String key) {
        assertThat(EmailAddress.parse(typed).key()).isEqualTo(key);
    }

    @Test
    void isMailedToAsItWasTyped() {
        assertThat(EmailAddress.parse("Ann.Bee@Bücher.example").wire()).isEqualTo("Ann.Bee@xn--bcher-kva.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "@example.org",
                "ann@",
                "ann@localhost",
                "ann@@example.org",
                "a nn@example.org",
                "Ann <ann@example.org>",
                "(c)ann@example.org",
                "ann@example..org",
                "ann@-bad.example",
                "ann@example.org\r\nBcc: b@example.org",
                "ann\n@example.org",
                "\"ann\"@example.org",
                "\"<script>\"@example.org",
                "ann,bob@example.org",
                "group:ann@example.org;",
                "ann@[127.0.0.1]",
                "ann@straße.example",
                "ann\u202e@example.org",
                ".ann@example.org",
                "ann.@example.org",
                "a..b@example.org",
            })
    void isRefused(String typed) {
        assertThatThrownBy(() -> EmailAddress.parse(typed)).isInstanceOf(InvalidAddress.class);
    }

    @Test
    void isNoLongerThanTheWireAllows() {
        String local = "a".repeat(64);
        assertThat(EmailAddress.parse(local + "@example.org").local()).hasSize(64);
        assertThatThrownBy(() -> EmailAddress.parse(local + "a@example.org")).hasMessageContaining("64");
        String domain = ("b".repeat(60) + ".").repeat(5) + "org";
        assertThatThrownBy(() -> EmailAddress.parse("ann@" + domain)).isInstanceOf(InvalidAddress.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abuse@example.org", "Postmaster@example.org", "no-reply@example.org", "owner-tea@example.org"})
    void knowsOffices(String typed) {
        assertThat(EmailAddress.parse(typed).isRole()).isTrue();
        assertThat(EmailAddress.parse("x" + typed).isRole()).isFalse();
    }
}
