package dev.tearsheet.mail.mime;

import static dev.tearsheet.mail.MessageFixtures.lesson;
import static dev.tearsheet.mail.MessageFixtures.lessonWith;
import static dev.tearsheet.mail.MessageFixtures.message;
import static dev.tearsheet.mail.MessageFixtures.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import dev.tearsheet.message.Message;
import dev.tearsheet.message.Message.Header;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MimeWriterTest {
    private final MimeWriter writer = new MimeWriter();

    @Test
    void a_lesson_looks_like_this() {
        String mail = written(lessonWith(List.of(
                new Header("List-Unsubscribe", "<https://news.example.org/u/1>, <mailto:leave@example.org>"),
                new Header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))));

        assertThat(mail.replace("\r\n", "\n"))
                .isEqualTo("""
                        Date: Mon, 23 Nov 2026 07:05:09 +0000
                        From: Kitchen course <kitchen@lessons.example.org>
                        To: ann@example.org
                        Subject: Lesson 4
                        Message-ID: <i4.abc@lessons.example.org>
                        MIME-Version: 1.0
                        List-Unsubscribe: <https://news.example.org/u/1>, <mailto:leave@example.org>
                        List-Unsubscribe-Post: List-Unsubscribe=One-Click
                        Content-Type: multipart/alternative;
                         boundary="BOUNDARY"

                        --BOUNDARY
                        Content-Type: text/plain; charset=utf-8
                        Content-Transfer-Encoding: 7bit

                        Salt.

                        --BOUNDARY
                        Content-Type: text/html; charset=utf-8
                        Content-Transfer-Encoding: 7bit

                        <p>Salt.</p>

                        --BOUNDARY--
                        """.replace("BOUNDARY", mail.replaceAll("(?s).*boundary=\"([^\"]+)\".*", "$1")));
    }

    @Test
    void the_same_message_gives_the_same_bytes() {
        assertThat(writer.write(lesson())).isEqualTo(writer.write(lesson()));
    }

    @Test
    void without_html_it_is_one_text_part() {
        String mail = written(message("ann@example.org", "Help", "Kitchen", List.of(), "Write STOP.\n", ""));

        assertThat(mail)
                .contains("Content-Type: text/plain; charset=utf-8\r\n")
                .doesNotContain("multipart")
                .endsWith("\r\n\r\nWrite STOP.\r\n");
    }

    @Test
    void text_beyond_ascii_is_quoted_printable_and_comes_back_whole() throws Exception {
        String text = "\u00dcben = Salz \u20ac \ud83e\uddc2  \n.\nFrom here on\n" + "x".repeat(3_000) + " \n";
        MimeMessage mail = parsed(writer.write(message("ann@example.org", "s", "n", List.of(), text, "<p>\u00fc</p>")));
        MimeMultipart both = (MimeMultipart) mail.getContent();

        assertThat(both.getBodyPart(0).getHeader("Content-Transfer-Encoding")).containsExactly("quoted-printable");
        assertThat(((String) both.getBodyPart(0).getContent()).replace("\r\n", "\n"))
                .isEqualTo(text);
        assertThat(both.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(both.getBodyPart(1).getContent()).isEqualTo("<p>\u00fc</p>\r\n");
    }

    @Test
    void a_text_that_holds_the_boundary_is_encoded() {
        String boundary = written(lesson()).replaceAll("(?s).*boundary=\"([^\"]+)\".*", "$1");
        String mail = written(message("ann@example.org", "s", "n", List.of(), "--" + boundary + "--\n", "<p>x</p>"));

        assertThat(mail.split("--" + boundary, -1)).hasSize(4);
    }

    @Test
    void a_name_in_a_list_id_is_encoded_and_the_id_is_not() {
        String mail = written(
                lessonWith(List.of(new Header("List-Id", "K\u00fcche f\u00fcr alle <kitchen.lessons.example.org>"))));

        assertThat(mail).contains("List-Id: =?UTF-8?Q?K=C3=BCche_f=C3=BCr?= alle <kitchen.lessons.example.org>\r\n");
    }

    @Test
    void uris_are_folded_between_and_never_within() {
        String uri = "<https://news.example.org/" + "u".repeat(70) + ">";
        String mail = written(lessonWith(List.of(new Header("List-Unsubscribe", uri + ",<mailto:leave@example.org>"))));

        assertThat(mail).contains("List-Unsubscribe: " + uri + ",\r\n <mailto:leave@example.org>\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subject", "message-id", "DATE", "From", "To", "MIME-Version", "Content-Type", "Content-X"})
    void headers_of_its_own_are_not_taken_from_others(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> writer.write(lessonWith(List.of(new Header(name, "x")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X Y", "X:", "X\r\nBcc", "X\u00fc", "X\n"})
    void no_header_has_such_a_name(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> writer.write(lessonWith(List.of(new Header(name, "x")))));
    }

    @Test
    void a_header_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.write(lessonWith(List.of(new Header("X-A", "1"), new Header("x-a", "2")))));
    }

    @Test
    void a_word_longer_than_a_line_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        writer.write(lessonWith(List.of(new Header("List-Help", "<" + "h".repeat(1_000) + ">")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example\r\nBcc: evil@example.com",
                "<a@b.example>",
                "a b@c.example",
                "a@b@c",
                "",
                "j\u00f6@b.example"
            })
    void a_sender_must_be_an_address(String address) {
        Message m = lesson();
        Message broken = new Message(
                m.envelope(),
                m.messageId(),
                m.date(),
                m.fromName(),
                address,
                m.subject(),
                m.headers(),
                m.text(),
                m.html());

        assertThatIllegalArgumentException().isThrownBy(() -> writer.write(broken));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a@b>\r\nBcc: evil@example.com", "a@b", "<a b@c>", "<a>", "", "<\u00fc@b>"})
    void a_message_id_must_be_one(String id) {
        Message m = lesson();
        Message broken = new Message(
                m.envelope(),
                id,
                m.date(),
                m.fromName(),
                m.fromAddress(),
                m.subject(),
                m.headers(),
                m.text(),
                m.html());

        assertThatIllegalArgumentException().isThrownBy(() -> writer.write(broken));
    }

    @Test
    void nobody_gets_a_line_break_into_a_subject_or_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> message("a@b.example", "x\r\nBcc: e@x.example", "n", List.of(), "", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> message("a@b.example", "x", "n\u2028Bcc:", List.of(), "", ""));
    }

    private String written(Message message) {
        return new String(writer.write(message), java.nio.charset.StandardCharsets.UTF_8);
    }
}
