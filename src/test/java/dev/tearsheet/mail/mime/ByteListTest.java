package dev.tearsheet.mail.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ByteListTest {
    private static final List<String> LETTERS = List.of(".", "\r\n", "\n", "a", "\u00e4", "a.b", "");

    /** A line that begins with a dot and is not known to would be the end of the mail. */
    @Test
    void whereNoLineMayBeginWithADotNoneDoes() throws IOException {
        Random random = new Random(7);
        int free = 0;
        for (int round = 0; round < 5_000; round++) {
            ByteList list = new ByteList();
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(5); piece > 0; piece--) {
                StringBuilder some = new StringBuilder();
                random.ints(random.nextInt(4), 0, LETTERS.size()).forEach(i -> some.append(LETTERS.get(i)));
                list.put(some.toString());
                text.append(some);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            list.writeTo(out);

            assertThat(out.toString("UTF-8")).isEqualTo(text.toString());
            assertThat(list.toBytes()).isEqualTo(out.toByteArray());
            if (!list.mayHaveDots()) {
                free++;
                assertThat(text.toString().lines()).noneMatch(line -> line.startsWith("."));
            }
        }
        assertThat(free).isBetween(1_000, 4_000);
    }

    @Test
    void aDotWithinALineIsNone() {
        assertThat(ByteList.of("a.b\r\nc.\r\n".getBytes()).mayHaveDots()).isFalse();
        assertThat(ByteList.of("a\r\n.b\r\n".getBytes()).mayHaveDots()).isTrue();
        assertThat(new ByteList().put("a\r\n").put(".b\r\n").mayHaveDots()).isTrue();
    }
}
