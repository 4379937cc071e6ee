package dev.tearsheet.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedSenderTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "ann@example.com, ann@example.com",
        "SRS0=HHH=TT=example.com=ann@forwarder.example, ann@example.com",
        "srs0+HHH=TT=example.com=ann=tag@forwarder.example, ann=tag@example.com",
        "SRS1=GGG=forwarder.example==HHH=TT=example.com=ann@second.example, ann@example.com",
        "prvs=0456abcdef=mailer-daemon@example.com, mailer-daemon@example.com",
        "btv1==1234abcd==ann@example.com, ann@example.com",
        "prvs=ann@example.com, prvs=ann@example.com",
        "'', ''",
    })
    void whatWasWrappedIsTakenOut(String sender, String plain) {
        assertThat(WrappedSender.of(sender)).isEqualTo(plain);
    }

    @Test
    void aLongOneCostsNoTime() {
        String hostile = "SRS0=" + "=".repeat(1_000_000);
        assertThat(WrappedSender.of(hostile)).isEqualTo(hostile);
    }
}
