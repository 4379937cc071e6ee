package dev.tearsheet.lesson;

/** An article that cannot be read; the message names the file, the line where there is one, and what to do. */
public final class UnreadableArticle extends Exception {
    public UnreadableArticle(String message) {
        super(message);
    }
}
