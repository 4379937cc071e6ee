package dev.tearsheet.mail.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.eclipse.angus.mail.smtp.SMTPOutputStream;
import org.junit.jupiter.api.Test;

class DotStuffingTest {
    @Test
    void aDotThatBeginsALineGetsASecondOne() throws IOException {
        assertThat(stuffed(".a\r\nb.c\r\n..\r\n\r\n.\r\n")).isEqualTo("..a\r\nb.c\r\n...\r\n\r\n..\r\n");
        assertThat(stuffed("")).isEmpty();
    }

    @Test
    void aLineMayBeCutBetweenTwoPieces() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DotStuffing stuffing = new DotStuffing(out);
        for (byte octet : "a\r\n.b\r\n".getBytes(StandardCharsets.US_ASCII)) {
            stuffing.write(octet);
        }
        assertThat(out).hasToString("a\r\n..b\r\n");
    }

    @Test
    void itDoesWhatJakartaMailDoesByteByByte() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder mail = new StringBuilder();
            for (int line = random.nextInt(6); line >= 0; line--) {
                for (int letter = random.nextInt(5); letter > 0; letter--) {
                    mail.append(". a".charAt(random.nextInt(3)));
                }
                mail.append("\r\n");
            }
            ByteArrayOutputStream theirs = new ByteArrayOutputStream();
            new SMTPOutputStream(theirs).write(mail.toString().getBytes(StandardCharsets.US_ASCII));
            assertThat(stuffed(mail.toString())).isEqualTo(theirs.toString(StandardCharsets.US_ASCII));
        }
    }

    private static String stuffed(String mail) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DotStuffing(out).write(mail.getBytes(StandardCharsets.US_ASCII));
        return out.toString(StandardCharsets.US_ASCII);
    }
}
