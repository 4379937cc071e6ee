package dev.tearsheet.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class MarkTest {
    @Test
    void copies_by_other_ways_have_one_mark() {
        assertThat(mark("tea@x.example", "<1@a>", "Mon", "hi")).isEqualTo(mark("Tea@X.example", "<1@a>", "Tue", "ho"));
        assertThat(mark("tea@x.example", "<1@a>", "Mon", "hi"))
                .isNotEqualTo(mark("tea@x.example", "<2@a>", "Mon", "hi"));
    }

    @Test
    void each_recipient_of_a_mail_gets_it() {
        assertThat(mark("tea@x.example", "<1@a>", "", "")).isNotEqualTo(mark("tea+join@x.example", "<1@a>", "", ""));
    }

    @Test
    void without_a_message_id_it_is_what_was_written_and_when() {
        assertThat(mark("tea@x.example", "", "Mon", "hi")).isEqualTo(mark("tea@x.example", "", "Mon", "hi"));
        assertThat(mark("tea@x.example", "", "Mon", "hi")).isNotEqualTo(mark("tea@x.example", "", "Tue", "hi"));
        assertThat(mark("tea@x.example", "", "Mon", "hi")).isNotEqualTo(mark("tea@x.example", "", "Mon", "ho"));
    }

    private static Mark mark(String recipient, String id, String date, String text) {
        return Mark.of(new IncomingMail(
                new RawMail("ann@example.org", recipient, new byte[0], Instant.EPOCH),
                Optional.empty(),
                "",
                Optional.of(id).filter(i -> !i.isEmpty()),
                Map.of("date", List.of(date)),
                "text/plain",
                text,
                List.of()));
    }
}
