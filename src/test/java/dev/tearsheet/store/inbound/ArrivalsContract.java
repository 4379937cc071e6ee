package dev.tearsheet.store.inbound;

import static dev.tearsheet.store.Fixtures.NOON;
import static dev.tearsheet.store.Fixtures.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.tearsheet.delivery.Lease;
import dev.tearsheet.inbound.Arrivals;
import dev.tearsheet.inbound.Arrivals.Row;
import dev.tearsheet.inbound.Arrivals.Wanted;
import dev.tearsheet.inbound.Mark;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.inbound.Spool;
import dev.tearsheet.inbound.Verdict;
import dev.tearsheet.inbound.Verdict.Kind;
import dev.tearsheet.store.Engine;
import dev.tearsheet.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Arrivals} keeps to. */
abstract class ArrivalsContract extends StoreContract {
    private Spool spool;
    private Arrivals arrivals;
    private long bounce;
    private long waiting;

    ArrivalsContract(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void open() {
        spool = new SqlSpool(database);
        arrivals = new SqlArrivals(database);
        bounce = keep("", 0);
        waiting = keep("bob@example.org", 1);
        spool.done(
                bounce,
                new Verdict(Kind.BOUNCE, "5.1.1", "counted"),
                "MAILER-DAEMON@x.example",
                "Undelivered \0 mail",
                minutes(5));
    }

    @Test
    void the_newest_comes_first_with_what_it_was_why_and_what_was_done() {
        Row first = new Row(waiting, minutes(1), "bob@example.org", "join@x.example", "", 12, "", "", "");
        Row second = new Row(
                bounce,
                minutes(0),
                "MAILER-DAEMON@x.example",
                "join@x.example",
                "Undelivered \ufffd mail",
                12,
                "BOUNCE",
                "5.1.1",
                "counted");

        assertThat(arrivals.find(Wanted.newest(10))).containsExactly(first, second);
        assertThat(arrivals.find(Wanted.newest(1))).containsExactly(first);
        assertThat(arrivals.find(bounce)).contains(second);
        assertThat(arrivals.find(waiting + 1)).isEmpty();
    }

    @Test
    void only_what_is_wanted_is_found() {
        assertThat(find(Optional.of(Kind.BOUNCE), false, Instant.EPOCH)).isEqualTo(bounce);
        assertThat(find(Optional.empty(), true, Instant.EPOCH)).isEqualTo(waiting);
        assertThat(find(Optional.empty(), false, minutes(1))).isEqualTo(waiting);
        assertThat(arrivals.find(new Wanted(Optional.of(Kind.HUMAN), false, Instant.EPOCH, 9)))
                .isEmpty();
    }

    @Test
    void a_mail_can_be_dealt_with_again() {
        assertThat(arrivals.again(bounce)).isTrue();
        assertThat(arrivals.again(waiting + 1)).isFalse();

        assertThat(spool.claim(new Lease("one", minutes(9)), 10, NOON)).containsExactly(bounce, waiting);
        assertThat(arrivals.find(bounce)).get().matches(Row::waits);
    }

    @Test
    void what_was_dealt_with_is_forgotten_and_what_waits_never_is() {
        spool.firstWith(new Mark("m"), bounce, NOON);
        assertThat(arrivals.forget(minutes(5), minutes(6))).isZero();

        assertThat(arrivals.forget(minutes(6), minutes(7))).isOne();
        assertThat(arrivals.find(Wanted.newest(9))).extracting(Row::id).containsExactly(waiting);
        assertThat(spool.firstWith(new Mark("m"), waiting, minutes(8))).isEqualTo(bounce);

        assertThat(arrivals.forget(NOON, NOON.plus(Duration.ofDays(31)))).isZero();
        assertThat(spool.firstWith(new Mark("m"), waiting, minutes(8))).isEqualTo(waiting);
    }

    private long find(Optional<Kind> kind, boolean waits, Instant since) {
        return arrivals.find(new Wanted(kind, waits, since, 9)).stream()
                .mapToLong(Row::id)
                .reduce((a, b) -> -1)
                .orElseThrow();
    }

    private long keep(String from, int minute) {
        return spool.keep(new RawMail(
                from, "join@x.example", "Subject: x\r\n".getBytes(StandardCharsets.UTF_8), minutes(minute)));
    }
}
