package dev.tearsheet.lesson.reading;

import dev.tearsheet.lesson.Article;
import dev.tearsheet.lesson.UnreadableArticle;

/**
 * A Word file or an e-book: an archive that has no lines of its own.
 *
 * @param text the text that was read out of it, whose lines the article counts
 */
record PackedFile(Article article, String text) {
    static boolean is(byte[] bytes) {
        return Archive.is(bytes);
    }

    /** @throws UnreadableArticle if it is another archive, a broken or an encrypted one, or far too large */
    static PackedFile read(String file, byte[] bytes) throws UnreadableArticle {
        Archive archive = Archive.open(file, bytes);
        if (archive.has(WordFile.MAIN)) {
            return new WordFile(archive).read(file);
        }
        if (archive.has(EBook.CONTAINER)) {
            return new EBook(archive).read(file);
        }
        throw new UnreadableArticle(
                file + " is a zip archive and neither a Word file nor an e-book: put the articles in it side by side");
    }
}
