package dev.tearsheet.store.inbound;

import static dev.tearsheet.store.Fixtures.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import dev.tearsheet.store.Engine;
import dev.tearsheet.store.StoreContract;
import dev.tearsheet.trial.PostOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link PostOffice} keeps to. */
abstract class PostOfficeContract extends StoreContract {
    private PostOffice office;

    PostOfficeContract(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void open() {
        office = new SqlPostOffice(database);
    }

    @Test
    void a_letter_is_read_as_it_came() {
        office.keep("b+1@x.example", "ann@example.org", bytes("ä letter"), minutes(1));

        PostOffice.RawLetter letter = office.letters("ann@example.org", 10).get(0);
        assertThat(letter.returnPath()).isEqualTo("b+1@x.example");
        assertThat(letter.recipient()).isEqualTo("ann@example.org");
        assertThat(letter.source()).isEqualTo(bytes("ä letter"));
        assertThat(letter.at()).isEqualTo(minutes(1));
        assertThat(office.letter(letter.id()).orElseThrow().source()).isEqualTo(letter.source());
        assertThat(office.letter(letter.id() + 1)).isEmpty();
    }

    @Test
    void boxes_come_with_the_newest_mail_first() {
        keep("ann@example.org", 1);
        keep("bob@example.org", 2);
        keep("ann@example.org", 3);

        assertThat(office.boxes())
                .containsExactly(
                        new PostOffice.Box("ann@example.org", 2, minutes(3)),
                        new PostOffice.Box("bob@example.org", 1, minutes(2)));
    }

    @Test
    void one_person_has_one_box_however_the_address_is_written() {
        keep("Ann@example.org", 1);
        keep("ann@Example.ORG", 2);

        assertThat(office.boxes()).hasSize(1);
        assertThat(office.letters("ANN@example.org", 10))
                .extracting(PostOffice.RawLetter::at)
                .containsExactly(minutes(2), minutes(1));
        assertThat(office.letters("ANN@example.org", 1)).hasSize(1);
    }

    @Test
    void there_is_a_box_even_for_what_is_no_address() {
        keep("postmaster", 1);

        assertThat(office.letters("Postmaster", 10)).hasSize(1);
    }

    private void keep(String recipient, int minute) {
        office.keep("b+1@x.example", recipient, bytes("x"), minutes(minute));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
