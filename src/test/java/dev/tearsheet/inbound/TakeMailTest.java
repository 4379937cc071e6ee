package dev.tearsheet.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.tearsheet.inbound.TakeMail.Taken;
import dev.tearsheet.subscriber.EmailAddress;
import org.junit.jupiter.api.Test;

/** A mail without an envelope: for whom it is and who sent it is found in its headers. */
class TakeMailTest {
    private final List<RawMail> kept = new ArrayList<>();
    private final TakeMail take = new TakeMail(TakeMailTest::read, new Box(), InstantSource.fixed(Instant.EPOCH));

    @Test
    void it_is_for_whom_the_last_server_delivered_it() {
        assertThat(from("X-Original-To: tea+join@x.example", "Delivered-To: catch@host.example", "To: a@b.example"))
                .isEqualTo(Taken.KEPT);
        from("Delivered-To: tea+leave@x.example", "Delivered-To: tea+join@x.example", "To: tea@x.example");
        from("Envelope-To: tea+help@x.example", "To: tea@x.example");

        assertThat(recipients()).containsExactly("tea+join@x.example", "tea+leave@x.example", "tea+help@x.example");
    }

    @Test
    void else_for_all_of_ours_whom_it_is_written_to() {
        from(
                "Delivered-To: mailbox@host.example",
                "To: \"tea@x.example, really\" <tea+join@x.example>, Bob <bob@b.example>",
                "Cc: TEA@X.example, tea+join@x.example");

        assertThat(recipients()).containsExactlyInAnyOrder("tea@x.example", "tea+join@x.example", "TEA@X.example");
    }

    @Test
    void a_mail_to_others_is_left_alone() {
        assertThat(from("To: bob@b.example", "Subject: tea@x.example")).isEqualTo(Taken.NOBODY);
        assertThat(from("Subject: hidden")).isEqualTo(Taken.NOBODY);
        assertThat(kept).isEmpty();
    }

    @Test
    void what_has_no_headers_is_no_mail() {
        assertThat(from()).isEqualTo(Taken.NO_MAIL);
    }

    @Test
    void the_sender_is_the_return_path_and_may_be_nobody() {
        from("Return-Path: <>", "From: ann@example.org", "To: tea@x.example");
        from("Return-Path: <b+1@example.org>", "From: ann@example.org", "To: tea@x.example");
        from("From: ann@example.org", "To: tea@x.example");

        assertThat(kept).extracting(RawMail::envelopeFrom).containsExactly("", "b+1@example.org", "ann@example.org");
    }

    @Test
    void an_envelope_that_is_known_counts_more_than_the_mail() {
        byte[] source = "To: tea@x.example\n\nhi".getBytes(StandardCharsets.UTF_8);
        assertThat(take.from(source, Optional.of(""), List.of("tea+join@x.example", "bob@b.example")))
                .isEqualTo(Taken.KEPT);
        assertThat(take.from(source, Optional.empty(), List.of("bob@b.example")))
                .isEqualTo(Taken.NOBODY);

        assertThat(kept).containsExactly(new RawMail("", "tea+join@x.example", source, Instant.EPOCH));
    }

    @Test
    void a_list_of_a_million_recipients_is_read_as_far_as_is_sensible() {
        String many = "a@b.example,".repeat(100_000);
        assertThat(from("To: " + many + "tea@x.example")).isEqualTo(Taken.NOBODY);
    }

    private Taken from(String... headers) {
        return take.from((String.join("\n", headers) + "\n\nhi").getBytes(StandardCharsets.UTF_8));
    }

    private List<String> recipients() {
        return kept.stream().map(RawMail::recipient).toList();
    }

    private static IncomingMail read(RawMail raw) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        String head = new String(raw.bytes(), StandardCharsets.UTF_8).split("\n\n")[0];
        for (String line : head.lines().filter(l -> l.contains(": ")).collect(Collectors.toList())) {
            String name = line.substring(0, line.indexOf(": ")).toLowerCase(Locale.ROOT);
            headers.computeIfAbsent(name, n -> new ArrayList<>()).add(line.substring(line.indexOf(": ") + 2));
        }
        Optional<EmailAddress> from =
                headers.getOrDefault("from", List.of()).stream().findFirst().flatMap(EmailAddress::tryParse);
        return new IncomingMail(raw, from, "", Optional.empty(), headers, "text/plain", "", List.of());
    }

    private final class Box implements Mailbox {
        @Override
        public boolean knows(String recipient) {
            return recipient.toLowerCase(Locale.ROOT).endsWith("@x.example");
        }

        @Override
        public void take(RawMail mail) {
            kept.add(mail);
        }
    }
}
