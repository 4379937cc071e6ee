package dev.tearsheet.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class ImapDoorTest {
    @Test
    void it_comes_again_soon_and_then_ever_later_but_within_minutes() {
        assertThat(ImapDoor.pauseAfter(0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(ImapDoor.pauseAfter(3)).isEqualTo(Duration.ofSeconds(8));
        assertThat(ImapDoor.pauseAfter(9)).isEqualTo(Duration.ofMinutes(5));
        assertThat(ImapDoor.pauseAfter(1_000_000)).isEqualTo(Duration.ofMinutes(5));
    }
}
