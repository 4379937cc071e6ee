package dev.tearsheet.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;

class ReceivedTest {
    @Test
    void isWrittenAndReadBack() {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            Received received = Received.NOTHING;
            for (int n = random.nextInt(40); n > 0; n--) {
                received = received.with(random.nextInt(300));
            }
            assertThat(Received.parse(received.toString())).isEqualTo(received);
        }
    }

    @Test
    void bitNStandsForOrdinalN() {
        assertThat(Received.NOTHING.with(0).with(3).toString()).isEqualTo("9");
        assertThat(Received.NOTHING.with(8).toString()).isEqualTo("100");
        assertThat(Received.parse("")).isEqualTo(Received.NOTHING);
        assertThat(Received.parse("9").has(3)).isTrue();
        assertThat(Received.parse("9").count()).isEqualTo(2);
    }
}
