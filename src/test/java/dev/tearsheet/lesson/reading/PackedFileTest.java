package dev.tearsheet.lesson.reading;

import static dev.tearsheet.lesson.reading.Zipped.book;
import static dev.tearsheet.lesson.reading.Zipped.item;
import static dev.tearsheet.lesson.reading.Zipped.paragraph;
import static dev.tearsheet.lesson.reading.Zipped.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;

import dev.tearsheet.lesson.Article;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.Span;
import dev.tearsheet.lesson.UnreadableArticle;
import dev.tearsheet.lesson.cutting.Splitter;
import org.junit.jupiter.api.Test;

/** Word files and e-books are articles like others; archives that are made to burst are refused. */
class PackedFileTest {
    private static final String TEXT = "This is a paragraph of so many words that it could stand in any lesson at all.";

    @Test
    void aHeadingOfAWordFileBearsTheNumberThatWordCounts() throws UnreadableArticle {
        Outline outline = cut(word(
                paragraph("Titel", "3 Things I Know"),
                paragraph("", TEXT),
                paragraph("Schritt", "Rest"),
                paragraph("", TEXT),
                paragraph("Schritt", "Walk"),
                paragraph("", TEXT),
                paragraph("Schritt", "Write"),
                paragraph("", TEXT)));
        assertThat(outline.title()).isEqualTo("3 Things I Know");
        assertThat(outline.lessons()).extracting(Lesson::title).containsExactly("Rest", "Walk", "Write");
        assertThat(outline.lessons())
                .extracting(lesson -> lesson.number().orElse(0))
                .containsExactly(1, 2, 3);
        assertThat(outline.isSure()).isTrue();
    }

    @Test
    void itsListsCaptionsAndLanguageAreRead() throws UnreadableArticle {
        Article article = read(word(
                paragraph("", "Before the list."),
                item(7, "one"),
                item(7, "two"),
                item(8, "dot"),
                paragraph("Bild", "A bench")));
        assertThat(article.language()).contains("en-GB");
        assertThat(article.passages()).extracting(Passage::label).containsExactly("", "1.", "2.", "\u2022", "");
        assertThat(article.at(4).kind()).isEqualTo(Passage.Kind.CAPTION);
    }

    @Test
    void whatWasDeletedIsNotReadAndBoldStaysBold() throws UnreadableArticle {
        Article article = read(word("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Bold</w:t></w:r>"
                + "<w:del><w:r><w:delText>gone</w:delText><w:t>gone too</w:t></w:r></w:del>"
                + "<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:tab/><w:t>plain</w:t></w:r></w:p>"));
        assertThat(article.at(0).text()).isEqualTo("Bold plain");
        assertThat(article.at(0).spans().get(0).style()).isEqualTo(Span.Style.STRONG);
    }

    @Test
    void linesCountInTheTextThatIsReadOut() throws UnreadableArticle {
        byte[] bytes = word(paragraph("berschrift1", "One"), paragraph("", TEXT), item(7, "Two"))
                .bytes();
        Article article = new ArticleReader().read("a.docx", bytes);
        assertThat(ArticleReader.text("a.docx", bytes)).isEqualTo("One\n\n" + TEXT + "\n1. Two\n");
        assertThat(article.passages())
                .extracting(passage -> passage.lines().first())
                .containsExactly(1, 3, 4);
    }

    @Test
    void chaptersOfABookAreLessons() throws UnreadableArticle {
        String[] chapters = IntStream.rangeClosed(1, 4)
                .mapToObj(i ->
                        "<h1>Kapitel %d: Von %s</h1><p>%s</p><p>%s</p>".formatted(i, "ABCD".charAt(i - 1), TEXT, TEXT))
                .toArray(String[]::new);
        Article article = read(book("Vier Briefe", chapters));
        assertThat(article.title()).contains("Vier Briefe");
        assertThat(article.language()).contains("de");
        assertThat(new Splitter().split(article).lessons())
                .extracting(Lesson::title)
                .containsExactly("Von A", "Von B", "Von C", "Von D");
    }

    @Test
    void entitiesAndDocumentTypesAreNotLookedAt() throws UnreadableArticle {
        String evil = "<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">"
                + "<!ENTITY lol \"lol\"><!ENTITY more \"&lol;&lol;&lol;\">]>"
                + "<w:document><w:body><w:p><w:r><w:t>a &x; b &more; c</w:t></w:r></w:p></w:body></w:document>";
        assertThat(read(Zipped.empty().with("word/document.xml", evil)).at(0).text())
                .isEqualTo("a &x; b &more; c");
    }

    @Test
    void aBombIsRefused() {
        refuses(word(paragraph("", TEXT)).with("word/media/big.bin", new byte[60_000_000]), "far larger unpacked");
        refuses(Zipped.empty().with("word/document.xml", " ".repeat(60_000_000)), "far larger unpacked");
    }

    @Test
    void soAreArchivesOfManyFiles() {
        Zipped many = word(paragraph("", TEXT));
        IntStream.range(0, 5_001).forEach(i -> many.with("x/" + i, ""));
        refuses(many, "more than 5000 files");
    }

    @Test
    void brokenLockedAndOtherArchivesAreNamed() {
        byte[] whole = word(paragraph("", TEXT)).bytes();
        refuses(Arrays.copyOf(whole, whole.length / 2), "broken zip archive");
        byte[] encrypted = whole.clone();
        encrypted[6] |= 1;
        refuses(encrypted, "is encrypted");
        refuses(Zipped.empty().with("readme.txt", "hello"), "neither a Word file nor an e-book");
        refuses(
                book("x", "<p>y</p>")
                        .with(
                                "META-INF/encryption.xml",
                                "<encryption><enc:CipherReference URI=\"OPS/text/part%200.xhtml\"/></encryption>"),
                "protected against copying");
        refuses(word(), "holds no text");
    }

    private static void refuses(Zipped file, String reason) {
        refuses(file.bytes(), reason);
    }

    private static void refuses(byte[] bytes, String reason) {
        assertThatThrownBy(() -> new ArticleReader().read("a.docx", bytes))
                .isInstanceOf(UnreadableArticle.class)
                .hasMessageContaining("a.docx")
                .hasMessageContaining(reason);
    }

    private static Article read(Zipped file) throws UnreadableArticle {
        return new ArticleReader().read("a.docx", file.bytes());
    }

    private static Outline cut(Zipped file) throws UnreadableArticle {
        return new Splitter().split(read(file));
    }
}
