package dev.tearsheet.lesson;

/** Reads the bytes of a file as an article: plain text, Markdown or HTML, told apart by content. */
public final class ArticleReader {
    public Article read(String file, byte[] bytes) throws UnreadableArticle {
        throw new UnreadableArticle(file + ": " + bytes.length);
    }
}
