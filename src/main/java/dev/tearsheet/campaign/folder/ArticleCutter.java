package dev.tearsheet.campaign.folder;

import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.UnreadableArticle;
import dev.tearsheet.lesson.cutting.Splitter;
import dev.tearsheet.lesson.reading.ArticleReader;

/** Reads an article and cuts it into lessons. */
@FunctionalInterface
public interface ArticleCutter {
    /** @param file the article's name within its campaign, for messages */
    Outline cut(String file, byte[] bytes) throws UnreadableArticle;

    static ArticleCutter of(ArticleReader reader, Splitter splitter) {
        return (file, bytes) -> splitter.split(reader.read(file, bytes));
    }
}
