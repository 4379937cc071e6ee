package dev.tearsheet.mail.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import dev.tearsheet.inbound.IncomingMail;
import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.mail.MessageFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class MimeReaderTest {
    @Test
    void a_plain_mail_is_read() {
        IncomingMail mail = read("""
                Received: from a
                Received: from b
                From: =?utf-8?q?J=C3=B6rg?= <joerg@example.org>
                Subject: =?utf-8?b?w5xiZXI=?=
                 =?utf-8?q?_Salz?=
                Message-ID:
                 <m1@example.org>
                Content-Type: Text/Plain; charset=utf-8; format=flowed
                Content-Transfer-Encoding: quoted-printable

                STOP =C3=BC
                """);

        assertThat(mail.from().map(Object::toString)).contains("joerg@example.org");
        assertThat(mail.subject()).isEqualTo("\u00dcber Salz");
        assertThat(mail.messageId()).contains("<m1@example.org>");
        assertThat(mail.contentType()).isEqualTo("text/plain");
        assertThat(mail.all("received")).containsExactly("from a", "from b");
        assertThat(mail.headers().keySet()).startsWith("received", "from", "subject");
        assertThat(mail.text()).isEqualTo("STOP \u00fc\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "From: \n",
                "From: nobody\n",
                "From: a@x.example, b@x.example\n",
                "From: a@x.example\nFrom: b@x.example\n",
                "From: friends: a@x.example, b@x.example;\n",
                "From: friends: a@x.example;\n",
                "From: a@x.example b@x.example\n",
                "From: <a@x.example\n",
                "From: a@localhost\n",
            })
    void an_author_who_is_not_exactly_one_is_none(String header) {
        assertThat(read(header + "Subject: x\n\nhi\n").from()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a@x.example|a@x.example",
                "Ann <a@x.example>|a@x.example",
                "\"Ann, <b@y.example>\" <a@x.example>|a@x.example",
                "a@x.example (Ann)|a@x.example",
                "=?utf-8?q?=3Cb@y.example=3E?= <a@x.example>|a@x.example",
            })
    void the_one_author_is_found(String header, String address) {
        assertThat(read("From: " + header + "\n\nhi\n").from().map(Object::toString))
                .contains(address);
    }

    @Test
    void of_alternatives_the_plain_text_counts() {
        assertThat(read(alternative("text/plain", "STOP", "text/html", "<p>no</p>"))
                        .text()
                        .strip())
                .isEqualTo("STOP");
        assertThat(read(alternative("text/html", "<p>no</p>", "text/plain", "STOP"))
                        .text()
                        .strip())
                .isEqualTo("STOP");
        assertThat(read(alternative("text/plain", "  ", "text/html", "<p>STOP</p>"))
                        .text())
                .isEqualTo("STOP");
    }

    @Test
    void attachments_and_enclosed_mails_are_not_what_was_written() {
        String mail = """
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain
                Content-Disposition: attachment; filename=a.txt

                attached
                --b
                Content-Type: message/rfc822

                Subject: enclosed

                enclosed
                --b
                Content-Type: text/html; charset=utf-8

                <p>STOP</p>
                --b--
                """;

        assertThat(read(mail).text()).isEqualTo("STOP");
    }

    @Test
    void html_becomes_lines_without_what_it_quotes() {
        String html = "<html><head><title>t</title><style>p{}</style></head><body><p>STOP&nbsp;now<br>please</p>"
                + "<div>Ann<script>x()</script></div><ul><li>one</li><li>two</li></ul>"
                + "<div class=\"gmail_quote\">On Monday you wrote<blockquote>Reply STOP to leave</blockquote></div></body>";

        assertThat(read("Content-Type: text/html\n\n" + html).text()).isEqualTo("STOP now\nplease\nAnn\none\ntwo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote>quoted</blockquote>",
                "<div class='yahoo_quoted'>quoted</div>",
                "<hr><div id=divRplyFwdMsg><b>From:</b> quoted</div><div>quoted</div>",
                "<span id=OLK_SRC_BODY_SECTION>quoted</span>",
            })
    void every_mail_program_quotes_in_its_own_way(String quotation) {
        assertThat(read("Content-Type: text/html\n\n<div>STOP</div>" + quotation)
                        .text())
                .isEqualTo("STOP");
    }

    @ParameterizedTest
    @CsvSource({"utf-8, \u00fc", "iso-8859-1, \u00c3\u00bc", "no-such-charset, \u00c3\u00bc", "'', \u00c3\u00bc"})
    void an_unknown_character_set_is_windows_1252(String charset, String read) {
        assertThat(read("Content-Type: text/plain; charset=\"" + charset + "\"\n\n\u00fc")
                        .text())
                .isEqualTo(read);
    }

    @Test
    void raw_utf8_in_a_header_is_read() {
        assertThat(read("Subject: \u00dcber\nX: y\n\n").subject()).isEqualTo("\u00dcber");
    }

    @Test
    void an_encoded_line_break_breaks_no_line() {
        assertThat(read("Subject: =?utf-8?q?a=0D=0ABcc:_x?=\n\n").subject()).isEqualTo("a Bcc: x");
    }

    @Test
    void a_mail_whose_parts_cannot_be_told_apart_is_read_as_it_is() {
        String mail = "Subject: s\nContent-Type: multipart/mixed; boundary=b\n\nno part at all\n";

        assertThat(read(mail).text()).contains("no part at all");
        assertThat(read(mail).contentType()).isEqualTo("multipart/mixed");
        assertThat(read(mail).subject()).isEqualTo("s");
    }

    @Test
    void what_is_too_much_is_left_out() {
        String deep = "";
        String inner = "Content-Type: text/plain\n\nSTOP\n";
        for (int i = 0; i < 40; i++) {
            inner = "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n" + inner + "\n--b" + i
                    + "--\n";
        }
        deep = read(inner).text();
        String wide = "Content-Type: multipart/mixed; boundary=b\n\n"
                + "--b\nContent-Type: image/png\n\n\n".repeat(5_000) + "--b\n\nSTOP\n--b--\n";

        assertThat(deep).isEmpty();
        assertThat(read(wide).text()).isEmpty();
        assertThat(read("\n" + "\u00fc".repeat(100_000)).text()).isEqualTo("\u00fc".repeat(32 * 1024));
        IncomingMail large = read("Subject: s\n" + "X-Much: more of it\n".repeat(10_000) + "\nSTOP\n");
        assertThat(large.all("x-much").size()).isBetween(3_000, 3_500);
        assertThat(large.text().strip()).isEqualTo("STOP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b><i>", "<table><tr><td>", "=?utf-8?q?a?= ", "a@b,", "(", "\"", "<", ";", "\\", "\n"})
    void no_heap_of_anything_takes_long(String thing) {
        String heap = thing.repeat(200_000 / thing.length());
        read("Content-Type: text/html\n\n" + heap);
        read("From: " + heap.replace("\n", "\n ") + "\nSubject: " + heap.replace("\n", "\n ") + "\n\nx");
        read("Content-Type: multipart/mixed; boundary=" + heap.replace("\n", "\n ") + "\n\nx");
    }

    @Test
    void whatever_the_bytes_are_it_reads_on() {
        Random random = new Random(7);
        byte[] good = alternative("text/plain", "STOP", "text/html; charset=x", "<p>no</p>")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = good.clone();
            for (int n = random.nextInt(12); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(read(bytes).text()).isNotNull();
        }
        byte[] noise = new byte[2_000];
        random.nextBytes(noise);
        assertThat(read(noise)).isNotNull();
        assertThat(read(new byte[0]).contentType()).isEqualTo("text/plain");
    }

    private static String alternative(String type1, String text1, String type2, String text2) {
        return "From: ann@example.org\nSubject: =?utf-8?q?hi?=\nContent-Type: multipart/alternative; boundary=\"b\"\n\n"
                + "--b\nContent-Type: " + type1 + "\nContent-Transfer-Encoding: quoted-printable\n\n" + text1
                + "\n--b\n"
                + "Content-Type: " + type2 + "\n\n" + text2 + "\n--b--\n";
    }

    private static IncomingMail read(String mail) {
        return read(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static IncomingMail read(byte[] bytes) {
        return new MimeReader().read(new RawMail("", "stop@x.example", bytes, MessageFixtures.NOW));
    }
}
