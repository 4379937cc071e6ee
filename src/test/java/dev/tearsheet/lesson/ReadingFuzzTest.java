package dev.tearsheet.lesson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tearsheet.lesson.cutting.Splitter;
import dev.tearsheet.lesson.reading.ArticleReader;
import dev.tearsheet.lesson.reading.Zipped;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes are given as an article are read and cut, or refused with a message that names the file. */
class ReadingFuzzTest {
    private static final Path OWN = Path.of("src/test/resources/gold/worked-on");
    private static final List<String> NAMES = List.of("a.txt", "a.md", "a.html", "a.docx");

    static Stream<byte[]> ownArticles() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(OWN)) {
            files = all.filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        Stream<byte[]> packed = Stream.of(
                Zipped.word(Zipped.paragraph("Schritt", "One"), Zipped.item(8, "Two"))
                        .bytes(),
                Zipped.book("Book", "<h1>One</h1><p>Text.</p>").bytes());
        return Stream.concat(files.stream().map(ReadingFuzzTest::bytes), packed);
    }

    static Stream<byte[]> wordTexts() {
        return Stream.of(
                "<w:document><w:body><w:p><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>".getBytes(UTF_8),
                ("<w:style w:styleId=\"a\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/></w:style>"
                                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
                                + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"lowerRoman\"/>"
                                + "<w:lvlText w:val=\"%1.\"/><w:start w:val=\"999999\"/></w:lvl></w:abstractNum>"
                                + "<w:p><w:pPr><w:pStyle w:val=\"a\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                                + "<w:r><w:t>x</w:t></w:r></w:p>")
                        .getBytes(UTF_8));
    }

    @MethodSource("ownArticles")
    @FuzzTest
    void anyBytesAreAnArticleOrRefused(byte[] bytes) {
        NAMES.forEach(name -> cut(name, bytes));
    }

    @MethodSource("wordTexts")
    @FuzzTest
    void anyXmlIsAWordFileOrRefused(byte[] xml) {
        Zipped file = Zipped.empty()
                .with("word/document.xml", xml)
                .with("word/styles.xml", xml)
                .with("word/numbering.xml", xml);
        cut("a.docx", file.bytes());
    }

    @MethodSource("wordTexts")
    @FuzzTest
    void anyPackageIsABookOrRefused(byte[] xml) {
        int half = xml.length / 2;
        Zipped file = Zipped.book("x", "<p>y</p>")
                .with("OPS/book.opf", Arrays.copyOf(xml, half))
                .with("OPS/text/part 0.xhtml", Arrays.copyOfRange(xml, half, xml.length));
        cut("a.epub", file.bytes());
    }

    private static void cut(String name, byte[] bytes) {
        try {
            Article article = new ArticleReader().read(name, bytes);
            Outline outline = new Splitter().split(article);
            assertThat(outline.parts()).allMatch(lines -> lines.last() <= Math.max(article.lineCount(), lines.first()));
            assertThat(new Splitter().split(new ArticleReader().read(name, bytes)))
                    .isEqualTo(outline);
        } catch (UnreadableArticle e) {
            assertThat(e).hasMessageContaining(name);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
