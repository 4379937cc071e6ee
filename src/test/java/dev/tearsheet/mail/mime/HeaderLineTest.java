package dev.tearsheet.mail.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class HeaderLineTest {
    @Test
    void betweenTheUrisOfAListHeaderStandsOneBlankHoweverItWasWritten() {
        List<String> scraps = List.of(">", "<", ",", " ", ">, <", ">,<", "> , <", "a", "b".repeat(40));
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            String value = random.ints(random.nextInt(9), 0, scraps.size())
                    .mapToObj(scraps::get)
                    .collect(Collectors.joining());

            String list = written("List-Help", value);

            assertThat(list)
                    .isEqualTo("List"
                            + written("Mist-Help", value.replaceAll(">\\s*,\\s*<", ">, <"))
                                    .substring(4));
        }
    }

    private static String written(String name, String value) {
        return new String(HeaderLine.literal(name, value).octets().bytes(), StandardCharsets.US_ASCII);
    }
}
