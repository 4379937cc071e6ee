package dev.tearsheet.lesson.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;

import dev.tearsheet.lesson.Article;
import dev.tearsheet.lesson.Lines;
import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.UnreadableArticle;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {
    private static final String GREETING = "Grüße aus Málaga – „schön“";

    @Test
    void textOfAnyUsualCharacterSetReadsTheSame() throws UnreadableArticle {
        assertThat(text(GREETING.getBytes(UTF_8))).isEqualTo(GREETING);
        assertThat(text(joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, GREETING.getBytes(UTF_8))))
                .isEqualTo(GREETING);
        assertThat(text(joined(new byte[] {(byte) 0xFE, (byte) 0xFF}, GREETING.getBytes(UTF_16BE))))
                .isEqualTo(GREETING);
        assertThat(text(joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, GREETING.getBytes(UTF_16LE))))
                .isEqualTo(GREETING);
        assertThat(text(GREETING.getBytes(Charset.forName("windows-1252")))).isEqualTo(GREETING);
    }

    @Test
    void lineEndsOfEverySystemCountOnce() throws UnreadableArticle {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Article article = read("a.txt", String.join(end, "One.", "", "Three.", "Four."));
            assertThat(article.passages())
                    .extracting(passage -> passage.lines().first())
                    .containsExactly(1, 3, 4);
        }
    }

    @Test
    void whatIsNoTextIsRefusedWithTheFileAndWhatToDo() {
        refuses(new byte[0], "a.txt is empty");
        refuses("  \n\n ".getBytes(UTF_8), "a.txt holds no text");
        refuses("%PDF-1.7 and more".getBytes(UTF_8), "a.txt is a PDF: save its text");
        refuses("One.\nTwo\u0000.".getBytes(UTF_8), "a.txt, line 2: a NUL byte");
        refuses(joined("é é é é\nbad: ".getBytes(UTF_8), new byte[] {(byte) 0xC3, '('}), "a.txt, line 2: broken UTF-8");
        refuses(new byte[50 * 1024 * 1024], "a.txt is larger than 10 MB");
    }

    @Test
    void markdownIsToldByItsContentAndKeepsItsLines() throws UnreadableArticle {
        Article article = read("a.txt", "# Title\n\nText.\n\n## One\n\nMore\nof it.\n\n![A cat](cat.png)\n");
        assertThat(article.passages())
                .extracting(Passage::kind)
                .containsExactly(
                        Passage.Kind.HEADING,
                        Passage.Kind.TEXT,
                        Passage.Kind.HEADING,
                        Passage.Kind.TEXT,
                        Passage.Kind.TEXT,
                        Passage.Kind.CAPTION);
        assertThat(article.passages())
                .extracting(passage -> passage.lines().first())
                .containsExactly(1, 3, 5, 7, 8, 10);
    }

    @Test
    void htmlIsReadWithoutItsMenusAndKeepsItsLines() throws UnreadableArticle {
        Article article = read("a.html", """
                <html><body>
                <nav>Home</nav>
                <article><h1>Title</h1>
                <p>Some text
                on two lines.</p>
                <h2>One</h2>
                </article></body></html>
                """);
        assertThat(article.passages()).extracting(Passage::kind).contains(Passage.Kind.BOILERPLATE);
        assertThat(article.passages())
                .filteredOn(passage -> passage.kind() != Passage.Kind.BOILERPLATE)
                .extracting(Passage::text, Passage::lines)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Title", new Lines(3, 3)),
                        org.assertj.core.groups.Tuple.tuple("Some text on two lines.", new Lines(4, 5)),
                        org.assertj.core.groups.Tuple.tuple("One", new Lines(6, 6)));
    }

    private static void refuses(byte[] bytes, String message) {
        assertThatThrownBy(() -> new ArticleReader().read("a.txt", bytes))
                .isInstanceOf(UnreadableArticle.class)
                .hasMessageContaining(message);
    }

    private static Article read(String file, String text) throws UnreadableArticle {
        return new ArticleReader().read(file, text.getBytes(UTF_8));
    }

    private static String text(byte[] bytes) throws UnreadableArticle {
        return new ArticleReader().read("a.txt", bytes).passages().get(0).text();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }
}
