package dev.tearsheet.mail.mime;

import static dev.tearsheet.mail.MessageFixtures.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.tearsheet.mail.MessageFixtures;
import dev.tearsheet.message.Message;
import dev.tearsheet.message.Message.Header;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any message, tried on messages made by chance from a seed. */
class MimeWriterPropertyTest {
    private static final List<String> SCRAPS = List.of(
            "Lesson",
            "4:",
            "a",
            "  ",
            " ",
            " ",
            " ",
            "K\u00fcche",
            "\ud83e\uddd1\u200d\ud83c\udf73",
            "\u05e9\u05dc\u05d5\u05dd",
            "\u0645\u0631\u062d\u0628\u0627",
            "\u65e5\u672c\u8a9e",
            "=?utf-8?q?x?=",
            "=?",
            "?=",
            "\"",
            "\\",
            "<",
            ">",
            "@",
            ",",
            ";",
            ":",
            "(",
            ")",
            ".",
            "=",
            "_",
            "?",
            "e\u0301",
            "x".repeat(130),
            "\u00fc".repeat(90),
            "\ud83d\ude00".repeat(40),
            "From ");

    static List<Integer> seeds() {
        return IntStream.range(0, 400).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_message_is_a_good_mail_and_reads_as_it_was_written(int seed) throws Exception {
        Random random = new Random(seed);
        String subject = words(random, 12);
        String name = words(random, 6);
        String topic =
                words(random, 8).replaceAll("[<>]", "").replaceAll(" +", " ").strip();
        String text = lines(random);
        String html = "<p>" + lines(random) + "</p>";
        Message message = MessageFixtures.message(
                "r" + seed + "@b\u00fccher.example", subject, name, List.of(new Header("X-Topic", topic)), text, html);

        byte[] bytes = new MimeWriter().write(message);

        checkLines(bytes);
        MimeMessage mail = parsed(bytes);
        List<String> names = Collections.list(mail.getAllHeaders()).stream()
                .map(h -> h.getName().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(names)
                .containsExactly(
                        "date", "from", "to", "subject", "message-id", "mime-version", "x-topic", "content-type");
        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(MimeUtility.decodeText(MimeUtility.unfold(mail.getHeader("X-Topic", null))))
                .isEqualTo(topic);
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(mail.getFrom()).hasSize(1);
        assertThat(from.getAddress()).isEqualTo("kitchen@lessons.example.org");
        assertThat(from.getPersonal() == null ? "" : from.getPersonal()).isEqualTo(name.strip());
        assertThat(mail.getMessageID()).isEqualTo(MessageFixtures.ID);
        assertThat(mail.getSentDate().toInstant()).isEqualTo(MessageFixtures.NOW);
        MimeMultipart both = (MimeMultipart) mail.getContent();
        assertThat(both.getCount()).isEqualTo(2);
        assertThat(unified(both.getBodyPart(0).getContent())).isEqualTo(unified(text));
        assertThat(unified(both.getBodyPart(1).getContent())).isEqualTo(unified(html));
    }

    /** A writer keeps what it wrote last, and a header what was made of it. */
    @Test
    void what_was_written_before_makes_no_difference() {
        Random random = new Random(7);
        MimeWriter used = new MimeWriter();
        List<String> subjects = List.of("", "Lesson 4", "K\u00fcche ".repeat(9), words(random, 12));
        List<Header> shared = List.of(
                new Header("List-Id", "K\u00fcche f\u00fcr alle <kitchen.lessons.example.org>"),
                new Header("List-Help", "<mailto:a@b.example>,<mailto:" + "h".repeat(70) + "@b.example>"),
                new Header("X-Loop", "kitchen@lessons.example.org"));
        for (int round = 0; round < 500; round++) {
            Message some = MessageFixtures.message(
                    "r" + random.nextInt(3) + "@b.example",
                    subjects.get(random.nextInt(subjects.size())),
                    random.nextBoolean() ? "Kitchen" : words(random, 4),
                    shared.subList(0, random.nextInt(shared.size() + 1)),
                    lines(random),
                    "<p>" + lines(random) + "</p>");
            Message fresh = new Message(
                    some.envelope(),
                    some.messageId(),
                    some.date().plusMillis(random.nextInt(2_000)),
                    some.fromName(),
                    random.nextInt(4) + "@lessons.example.org",
                    some.subject(),
                    some.headers().stream()
                            .map(h -> new Header(h.name(), h.value()))
                            .toList(),
                    some.text(),
                    some.html());
            Message again = new Message(
                    fresh.envelope(),
                    fresh.messageId(),
                    fresh.date(),
                    fresh.fromName(),
                    fresh.fromAddress(),
                    fresh.subject(),
                    some.headers(),
                    fresh.text(),
                    fresh.html());
            assertThat(used.write(again)).isEqualTo(new MimeWriter().write(fresh));
        }
    }

    /** RFC 5322 section 2.1.1, RFC 2047 section 2. */
    private static void checkLines(byte[] bytes) {
        String mail = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(mail.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(mail.chars()).allMatch(c -> c > 0 && c < 0x80);
        assertThat(mail.lines()).allMatch(line -> line.length() <= 998);
        String header = mail.substring(0, mail.indexOf("\r\n\r\n"));
        assertThat(header.lines().filter(line -> line.contains("=?UTF-8?"))).allMatch(line -> line.length() <= 76);
        assertThat(Arrays.stream(header.split("[\\s]+")).filter(w -> w.startsWith("=?UTF-8?")))
                .allMatch(word -> word.length() <= 75);
    }

    private static String words(Random random, int most) {
        return random.ints(random.nextInt(most), 0, SCRAPS.size())
                .mapToObj(SCRAPS::get)
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    private static String lines(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            lines.add(random.nextInt(4) == 0 ? "." : words(random, 20));
        }
        return String.join(random.nextBoolean() ? "\n" : "\r\n", lines);
    }

    /** A part ends with a line end; which kind is no matter. */
    private static String unified(Object text) {
        String lines = ((String) text).replace("\r\n", "\n");
        return lines.endsWith("\n") ? lines : lines + "\n";
    }
}
