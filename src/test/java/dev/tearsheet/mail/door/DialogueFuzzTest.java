package dev.tearsheet.mail.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a client says is answered by what SMTP allows, and what is kept was bounded and for us. */
class DialogueFuzzTest {
    private static final Duration FOR_EVER = Duration.ofSeconds(60);
    private static final int MOST_BYTES = 1_000;
    private static final DoorSettings DOOR =
            DoorSettings.at("127.0.0.1", 0, "x.example").with(Limits.FOR_STRANGERS.withBytes(MOST_BYTES));

    static Stream<byte[]> said() {
        return Stream.of(
                        "EHLO a\r\nMAIL FROM:<> SIZE=9\r\nRCPT TO:<join@x.example>\r\nDATA\r\n\r\nhi\r\n..\r\n.\r\nQUIT\r\n",
                        "LHLO a\r\nMAIL FROM:<a@b.example> BODY=8BITMIME\r\nRCPT TO:<@c:join@x.example>\r\nDATA\r\n.\r\n",
                        "HELO a\r\nRSET\r\nNOOP\r\nVRFY a\r\nSTARTTLS\r\nMAIL FROM: <\"a b\"@c>\r\n",
                        "GET / HTTP/1.1\r\n\r\n",
                        "EHLO a\nMAIL FROM:a@b\nRCPT TO:join@x.example\nDATA\n.\nx\r\n.\n\r\n.\r\n")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("said")
    @FuzzTest
    void anyTalkIsAnswered(byte[] said) throws IOException {
        List<Intake.Parcel> kept = new ArrayList<>();
        Line line = new Line(said);
        Wire wire = new Wire(line);
        Assertions.assertTimeout(FOR_EVER, () -> new Dialogue(setting(kept), wire, "192.0.2.1").run());

        assertThat(line.heard.toString(StandardCharsets.UTF_8).lines())
                .first()
                .asString()
                .startsWith("220 ");
        assertThat(line.heard.toString(StandardCharsets.UTF_8).lines())
                .allSatisfy(reply -> assertThat(reply).matches("[2-5]\\d\\d[ -]\\p{Print}{1,500}"));
        assertThat(kept)
                .allSatisfy(parcel -> assertThat(parcel.bytes()).hasSizeLessThanOrEqualTo(MOST_BYTES))
                .allSatisfy(parcel -> assertThat(parcel.sender()).doesNotContainPattern("[\\r\\n<>]"));
    }

    private static Dialogue.Setting setting(List<Intake.Parcel> kept) {
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        return new Dialogue.Setting(DOOR, new OnlyOurs(kept), new Throttle(100), new Room(1_000_000), clock);
    }

    /** Keeps what is for x.example. */
    private record OnlyOurs(List<Intake.Parcel> kept) implements Intake {
        @Override
        public boolean knows(String recipient) {
            return recipient.endsWith("@x.example");
        }

        @Override
        public void take(Parcel parcel, String recipient) {
            assertThat(recipient).endsWith("@x.example").doesNotContainPattern("[\\r\\n<>]");
            kept.add(parcel);
        }
    }

    /** A line at whose other end all was said before. */
    private static final class Line extends Socket {
        private final InputStream said;
        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

        Line(byte[] said) {
            this.said = new ByteArrayInputStream(said);
        }

        @Override
        public InputStream getInputStream() {
            return said;
        }

        @Override
        public OutputStream getOutputStream() {
            return heard;
        }

        @Override
        public synchronized void setSoTimeout(int millis) {}
    }
}
