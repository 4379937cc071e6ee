package dev.tearsheet.store;

import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.inbound.Spool;
import dev.tearsheet.inbound.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Spool} keeps to. */
abstract class SpoolContract extends StoreContract {
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

        assertThat(spool.waiting(10)).containsExactly(new Spool.Kept(id, mail));
    }

    @Test
    void the_oldest_mails_come_first_and_no_more_than_asked() {
        long first = spool.keep(mail("", 0));
        long second = spool.keep(mail("bob@example.org", 1));
        spool.keep(mail("cat@example.org", 2));

        assertThat(spool.waiting(2)).extracting(Spool.Kept::id).containsExactly(first, second);
    }

    @Test
    void what_is_done_waits_no_longer_and_shows_what_it_was() {
        long first = spool.keep(mail("", 0));
        long second = spool.keep(mail("bob@example.org", 1));
        spool.done(
                first,
                new Verdict(Verdict.Kind.BOUNCE, "5.1.1", "counted"),
                "MAILER-DAEMON@x.example",
                "Undelivered \0 mail",
                minutes(5));

        assertThat(spool.waiting(10)).extracting(Spool.Kept::id).containsExactly(second);
        assertThat(spool.recent(10))
                .containsExactly(
                        new Spool.Row(second, minutes(1), "bob@example.org", "join@x.example", "", "", ""),
                        new Spool.Row(
                                first,
                                minutes(0),
                                "MAILER-DAEMON@x.example",
                                "join@x.example",
                                "Undelivered \ufffd mail",
                                "BOUNCE",
                                "counted"));
        assertThat(spool.recent(1)).hasSize(1);
    }

    private static RawMail mail(String from, int minute) {
        return new RawMail(from, "join@x.example", "Subject: x\r\n".getBytes(StandardCharsets.UTF_8), minutes(minute));
    }
}
