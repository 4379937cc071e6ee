package dev.tearsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;

import dev.tearsheet.inbound.RawMail;
import dev.tearsheet.mail.mime.MimeWriter;
import dev.tearsheet.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two engines whose mails reach each other, every one: somebody has made one write to the other, and both fall silent. */
class TwoEnginesStory {
    private static final String HERE = "mail.example.org";
    private static final String THERE = "mail.other.example";

    @TempDir
    private Path folder;

    private Stage here;
    private Stage there;
    private int carried;

    @BeforeEach
    void open() {
        here = new Stage(folder.resolve("here"), 5);
        there = new Stage(folder.resolve("there"), 5);
        there.set("TEARSHEET_MAIL_DOMAIN", THERE);
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @ParameterizedTest
    @CsvSource({
        "tea, join",
        "tea+join, join",
        "tea+help, help",
        "hello, courses",
        "hello+courses, join",
        "tea+leave, help"
    })
    void stop_after_two_mails(String address, String order) {
        begin(address, order);
        carry(UnaryOperator.identity());
        assertThat(carried).isBetween(1, 2);
    }

    /** As after a gateway that throws away what it does not know. */
    @ParameterizedTest
    @CsvSource({
        "tea, join",
        "tea+join, join",
        "tea+help, help",
        "hello, courses",
        "hello+courses, join",
        "tea+leave, help"
    })
    void stop_even_if_the_marks_of_robots_are_lost_on_the_way(String address, String order) {
        begin(address, order);
        carry(mail -> mail.replaceAll(
                "(?mi)^(auto-submitted|x-loop|precedence|x-auto-response-suppress|list-[a-z-]+):"
                        + ".*\\r\\n(?:[ \\t].*\\r\\n)*",
                ""));
        assertThat(carried).isBetween(1, 2);
    }

    /** Somebody writes here in the name of an address there, and asks for what is answered. */
    private void begin(String address, String order) {
        here.mail(address + "@" + THERE, "tea@" + HERE, order, "");
    }

    private void carry(UnaryOperator<String> way) {
        int fromHere = 0;
        int fromThere = 0;
        for (int day = 0; day < 8; day++) {
            fromHere += deliver(here, there, fromHere, way);
            fromThere += deliver(there, here, fromThere, way);
            here.sleep(Duration.ofHours(12));
            there.sleep(Duration.ofHours(12));
            here.tick();
            there.tick();
        }
    }

    private int deliver(Stage from, Stage to, int after, UnaryOperator<String> way) {
        int mails = from.relay().accepted().size() - after;
        for (Message message : from.relay().accepted().subList(after, after + mails)) {
            String source = new String(new MimeWriter().write(message), StandardCharsets.ISO_8859_1);
            to.engine()
                    .spool()
                    .keep(new RawMail(
                            message.envelope().returnPath(),
                            message.envelope().recipient().toString(),
                            way.apply(source).getBytes(StandardCharsets.ISO_8859_1),
                            to.now()));
            carried++;
        }
        to.tick();
        return mails;
    }
}
