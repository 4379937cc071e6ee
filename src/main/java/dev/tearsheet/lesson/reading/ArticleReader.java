package dev.tearsheet.lesson.reading;

import dev.tearsheet.lesson.Article;
import dev.tearsheet.lesson.UnreadableArticle;

/** Reads the bytes of a file as an article: plain text, Markdown, HTML, Word file or e-book, told apart by content. */
public final class ArticleReader {
    /** The largest file that is read, in bytes; the longest articles have a hundredth of it. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** The most lines with text that are read; a book of 500 pages has fewer. */
    public static final int MOST_LINES = 100_000;

    /**
     * The article in the file.
     *
     * @param file the file's name, for messages; its extension is a hint and not more
     * @throws UnreadableArticle if there is no text in it
     */
    public Article read(String file, byte[] bytes) throws UnreadableArticle {
        if (bytes.length > LARGEST) {
            throw new UnreadableArticle(
                    "%s is larger than %d MB: cut it into several articles".formatted(file, LARGEST / 1024 / 1024));
        }
        PackedFile packed = PackedFile.is(bytes) ? PackedFile.read(file, bytes) : null;
        String text = packed == null ? text(file, bytes) : packed.text();
        if (text.lines().filter(line -> !line.isBlank()).limit(MOST_LINES + 1L).count() > MOST_LINES) {
            throw new UnreadableArticle(
                    "%s has more than %d lines: cut it into several articles".formatted(file, MOST_LINES));
        }
        Article article = packed == null ? Format.of(file, text).reader().read(file, text) : packed.article();
        if (article.passages().stream().allMatch(passage -> passage.text().isBlank())) {
            throw new UnreadableArticle(file + " holds no text: put an article in it");
        }
        return article;
    }

    /**
     * The clean text of the file, whose lines the articles and outlines count; of a Word file or an e-book the text that
     * is read out of it, a line for each paragraph.
     *
     * @throws UnreadableArticle if it is no text
     */
    public static String text(String file, byte[] bytes) throws UnreadableArticle {
        return PackedFile.is(bytes)
                ? PackedFile.read(file, bytes).text()
                : CleanText.of(Decoding.of(file, bytes).text());
    }
}
