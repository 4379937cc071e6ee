package dev.tearsheet.lesson;

/** Cuts an article into its outline. */
public final class Splitter {
    public Outline split(Article article) {
        throw new IllegalStateException(article.file());
    }
}
