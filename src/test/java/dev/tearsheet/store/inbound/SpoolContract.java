package dev.tearsheet.store.inbound;

import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import dev.tearsheet.delivery.Lease;
import dev.tearsheet.inbound.Mark;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.inbound.Spool;
import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Spool} keeps to. */
abstract class SpoolContract extends StoreContract {
    private static final Lease OURS = new Lease("one", minutes(5));
    private static final Verdict DONE = new Verdict(Verdict.Kind.BOUNCE, "5.1.1", "counted");

    private Spool spool;

    SpoolContract(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void open() {
        spool = new SqlSpool(database);
    }

    @Test
    void a_kept_mail_waits_with_every_byte() {
        RawMail mail = new RawMail("ann@example.org", "join@x.example", new byte[] {0, -1, 13, 10, 127, -128}, NOON);
        long id = spool.keep(mail);

        assertThat(spool.claim(OURS, 10, NOON)).containsExactly(id);
        assertThat(spool.open(id)).contains(mail);
        assertThat(spool.open(id + 1)).isEmpty();
    }

    @Test
    void the_oldest_mails_come_first_and_no_more_than_asked() {
        long first = keep(0);
        long second = keep(1);
        keep(2);

        assertThat(spool.claim(OURS, 2, NOON)).containsExactly(first, second);
    }

    @Test
    void what_one_node_has_in_its_hands_no_other_gets_until_the_lease_ends() {
        long id = keep(0);
        Lease theirs = new Lease("two", minutes(60));
        spool.claim(OURS, 10, NOON);

        assertThat(spool.claim(theirs, 10, minutes(4))).isEmpty();
        assertThat(spool.claim(OURS, 10, minutes(4))).containsExactly(id);
        assertThat(spool.claim(theirs, 10, minutes(5))).containsExactly(id);
        assertThat(spool.claim(OURS, 10, minutes(6))).isEmpty();
    }

    @Test
    void what_is_done_waits_no_longer() {
        long first = keep(0);
        long second = keep(1);
        spool.claim(OURS, 10, NOON);
        spool.done(first, DONE, "", "", minutes(1));

        assertThat(spool.claim(OURS, 10, NOON)).containsExactly(second);
    }

    @Test
    void the_first_mail_with_a_mark_has_it_for_thirty_days() {
        Mark mark = new Mark("m");
        assertThat(spool.firstWith(mark, 1, NOON)).isEqualTo(1);
        assertThat(spool.firstWith(mark, 1, minutes(1))).isEqualTo(1);
        assertThat(spool.firstWith(mark, 2, NOON.plus(Duration.ofDays(30)))).isEqualTo(1);
        assertThat(spool.firstWith(new Mark("other"), 2, NOON)).isEqualTo(2);

        assertThat(spool.firstWith(mark, 3, NOON.plus(Duration.ofDays(31)))).isEqualTo(3);
        assertThat(spool.firstWith(mark, 4, NOON.plus(Duration.ofDays(32)))).isEqualTo(3);
    }

    private long keep(int minute) {
        return spool.keep(new RawMail(
                "bob@example.org",
                "join@x.example",
                "Subject: x\r\n".getBytes(StandardCharsets.UTF_8),
                minutes(minute)));
    }
}
