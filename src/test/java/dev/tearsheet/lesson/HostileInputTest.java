package dev.tearsheet.lesson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a stranger may send: it is cut or refused, and neither takes long. A minute is a net against endless work. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {
    static Stream<Arguments> inputs() {
        return Stream.of(
                Arguments.of("one line of 5 MB", "word ".repeat(1_000_000)),
                Arguments.of("5 MB without a blank", "a".repeat(5_000_000)),
                Arguments.of("5 MB of one sign", "*".repeat(5_000_000)),
                Arguments.of("5 MB of brackets", "[".repeat(5_000_000)),
                Arguments.of("9,000 numbers", numbered(9_000, ". Heading\n\nSome text below it.\n\n")),
                Arguments.of("9,000 short lines", "A Short Line\n\nAnd a sentence that is below it.\n\n".repeat(9_000)),
                Arguments.of("19,000 ones", "1. One\n".repeat(19_000)),
                Arguments.of("19,000 questions", "Why Is That So?\n\n".repeat(19_000)),
                Arguments.of("200,000 numbers", numbered(200_000, ". Heading\n\nSome text below it.\n\n")),
                Arguments.of("200,000 headings", "## Heading\n\nText.\n\n".repeat(200_000)),
                Arguments.of(
                        "200,000 short lines", "A Short Line\n\nAnd a sentence that is below it.\n\n".repeat(100_000)),
                Arguments.of("200,000 ones", "1. One\n".repeat(200_000)),
                Arguments.of("100,000 questions", "Why Is That So?\n\n".repeat(100_000)),
                Arguments.of(
                        "HTML 10,000 deep", "<html><body>" + "<div>".repeat(10_000) + "text" + "</div>".repeat(10_000)),
                Arguments.of("lists 10,000 deep", "<html><body>" + "<ul><li>a".repeat(10_000)),
                Arguments.of("quotes 10,000 deep", "# A\n\n# B\n\n" + "> ".repeat(10_000) + "text"),
                Arguments.of("marks of direction", "1. \u202eone\u202c\n\n2. \u200ftwo\n\ntext\n"),
                Arguments.of("lone surrogates", "1. \ud83d one\n\ntext\n\n2. \ude22 two\n"),
                Arguments.of("blank lines", "\n".repeat(5_000_000) + "a"),
                Arguments.of("entities", "<html><body>" + "&amp;".repeat(500_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void isCutOrRefused(String name, String text) {
        assertThatCode(() -> {
                    try {
                        assertThat(Gold.cut("hostile.txt", text.getBytes(UTF_8)))
                                .isNotNull();
                    } catch (UnreadableArticle e) {
                        assertThat(e).hasMessageContaining("hostile.txt");
                    }
                })
                .doesNotThrowAnyException();
    }

    private static String numbered(int count, String rest) {
        var text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append(i % 1000 + 1).append(rest);
        }
        return text.toString();
    }
}
