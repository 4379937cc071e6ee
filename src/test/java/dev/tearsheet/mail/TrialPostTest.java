package dev.tearsheet.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.delivery.Outcome.Accepted;
import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.Mailbox;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.mail.door.DoorSettings;
import dev.tearsheet.mail.door.PostOfficeDoor;
import dev.tearsheet.mail.door.SmtpDoor;
import dev.tearsheet.mail.mime.MimeLetters;
import dev.tearsheet.mail.mime.MimeReader;
import dev.tearsheet.mail.mime.MimeWriter;
import dev.tearsheet.mail.relay.SmtpPen;
import dev.tearsheet.mail.relay.SmtpSettings;
import dev.tearsheet.mail.relay.SmtpSettings.Security;
import dev.tearsheet.mail.relay.SmtpTransport;
import dev.tearsheet.message.Message.Header;
import dev.tearsheet.trial.Letter;
import dev.tearsheet.trial.Pen.Draft;
import dev.tearsheet.trial.Pen.NotSent;
import dev.tearsheet.trial.PostOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The way of a trial: out into the post office, opened, answered, and in again at the engine's door. */
@Timeout(120)
class TrialPostTest {
    private static final InstantSource CLOCK = InstantSource.fixed(MessageFixtures.NOW);
    private static final DoorSettings ANY_PORT = DoorSettings.at("127.0.0.1", 0, "trial.example");

    @Test
    void a_letter_goes_out_and_can_be_opened() {
        Office office = new Office();
        List<Header> headers = List.of(new Header("Reply-To", "Kitchen <kitchen+s-tok@lessons.example.org>"));
        try (PostOfficeDoor door = PostOfficeDoor.open(ANY_PORT, office, CLOCK);
                SmtpTransport transport =
                        new SmtpTransport(SmtpSettings.of("127.0.0.1", door.port(), Security.NONE, "e.example"))) {
            var lesson = MessageFixtures.message(
                    "ann@example.org", "\u00dcbung 4", "K\u00fcche", headers, "Salz \u20ac\n", "<p>Salz \u20ac</p>");
            assertThat(transport.send(lesson)).isInstanceOf(Accepted.class);

            PostOffice.RawLetter raw = office.letters.get(0);
            assertThat(raw.returnPath()).isEqualTo("kitchen+bounce-x1@lessons.example.org");
            assertThat(raw.source()).isEqualTo(new MimeWriter().write(lesson));
            Letter letter = new MimeLetters().open(raw);
            assertThat(letter.from()).isEqualTo("K\u00fcche <kitchen@lessons.example.org>");
            assertThat(letter.replyTo()).isEqualTo("kitchen+s-tok@lessons.example.org");
            assertThat(letter.subject()).isEqualTo("\u00dcbung 4");
            assertThat(letter.messageId()).isEqualTo(MessageFixtures.ID);
            assertThat(letter.text().strip()).isEqualTo("Salz \u20ac");
            assertThat(letter.html().strip()).isEqualTo("<p>Salz \u20ac</p>");
            assertThat(letter.source()).contains("Subject: =?UTF-8?Q?=C3=9Cbung_4?=\r\n");
            assertThat(letter.headers().get(3)).isEqualTo(new Letter.HeaderLine("Subject", "\u00dcbung 4"));
        }
    }

    @Test
    void without_reply_to_the_answer_goes_to_the_sender() {
        byte[] source = "From: Kitchen <kitchen@lessons.example.org>\r\n\r\nhi\r\n".getBytes();

        Letter letter =
                new MimeLetters().open(new PostOffice.RawLetter(1, "", "a@b.example", source, MessageFixtures.NOW));

        assertThat(letter.replyTo()).isEqualTo("kitchen@lessons.example.org");
    }

    @Test
    void any_bytes_can_be_opened() {
        byte[] source = {(byte) 0xff, 0, 13, 10, 13, 10, (byte) 0xc3};

        Letter letter =
                new MimeLetters().open(new PostOffice.RawLetter(1, "", "a@b.example", source, MessageFixtures.NOW));

        assertThat(letter.source()).hasSize(7);
    }

    @Test
    void the_pen_writes_to_the_engines_door() throws NotSent {
        List<RawMail> mails = new ArrayList<>();
        try (SmtpDoor door = SmtpDoor.open(ANY_PORT, mailbox(mails), CLOCK)) {
            new SmtpPen("127.0.0.1", door::port)
                    .send(
                            new Draft(
                                    "Ann <ann@example.org>",
                                    "kitchen@lessons.example.org",
                                    "Re: \u00dcbung",
                                    "STOP \ud83e\uddc2\n.\n",
                                    Optional.of(MessageFixtures.ID)),
                            MessageFixtures.NOW);
        }

        IncomingMail mail = new MimeReader().read(mails.get(0));
        assertThat(mail.raw().envelopeFrom()).isEqualTo("ann@example.org");
        assertThat(mail.from().map(Object::toString)).contains("ann@example.org");
        assertThat(mail.first("To")).isEqualTo("kitchen@lessons.example.org");
        assertThat(mail.subject()).isEqualTo("Re: \u00dcbung");
        assertThat(mail.first("In-Reply-To")).isEqualTo(MessageFixtures.ID);
        assertThat(mail.first("References")).isEqualTo(MessageFixtures.ID);
        assertThat(mail.first("Date")).isEqualTo("Mon, 23 Nov 2026 07:05:09 +0000");
        assertThat(mail.messageId().orElseThrow()).endsWith("@example.org>");
        assertThat(mail.text()).isEqualTo("STOP \ud83e\uddc2\n.\n");
    }

    @Test
    void what_the_door_refuses_comes_back_in_its_words() {
        try (SmtpDoor door = SmtpDoor.open(ANY_PORT, mailbox(new ArrayList<>()), CLOCK)) {
            SmtpPen pen = new SmtpPen("127.0.0.1", door::port);

            assertThatThrownBy(() -> pen.send(draft("ann@example.org", "nobody@x.example", "s"), MessageFixtures.NOW))
                    .isInstanceOf(NotSent.class)
                    .hasMessage("550 5.1.1 There is nobody at this address");
        }
    }

    @Test
    void what_is_no_mail_is_not_sent() {
        SmtpPen pen = new SmtpPen("127.0.0.1", () -> 1);

        assertThatThrownBy(() -> pen.send(draft("ann", "x@x.example", "s"), MessageFixtures.NOW))
                .isInstanceOf(NotSent.class);
        assertThatThrownBy(() ->
                        pen.send(draft("ann@a.example", "x@x.example", "s\r\nBcc: e@x.example"), MessageFixtures.NOW))
                .isInstanceOf(NotSent.class);
        assertThatThrownBy(() -> pen.send(draft("ann@a.example", "x@x.example", "s"), MessageFixtures.NOW))
                .isInstanceOf(NotSent.class)
                .hasMessageContaining("Connection refused");
    }

    private static Draft draft(String from, String to, String subject) {
        return new Draft(from, to, subject, "hi", Optional.empty());
    }

    private static Mailbox mailbox(List<RawMail> mails) {
        return new Mailbox() {
            @Override
            public boolean knows(String recipient) {
                return !recipient.startsWith("nobody");
            }

            @Override
            public void take(RawMail mail) {
                mails.add(mail);
            }
        };
    }

    private static final class Office implements PostOffice {
        final List<RawLetter> letters = new ArrayList<>();

        @Override
        public void keep(String returnPath, String recipient, byte[] source, Instant at) {
            letters.add(new RawLetter(letters.size() + 1, returnPath, recipient, source, at));
        }

        @Override
        public List<Box> boxes() {
            return List.of();
        }

        @Override
        public List<RawLetter> letters(String address, int most) {
            return letters;
        }

        @Override
        public Optional<RawLetter> letter(long id) {
            return letters.stream().filter(l -> l.id() == id).findFirst();
        }
    }
}
