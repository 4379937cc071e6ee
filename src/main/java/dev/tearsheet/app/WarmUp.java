package dev.tearsheet.app;

import java.nio.charset.StandardCharsets;

import dev.tearsheet.campaign.folder.ArticleCutter;
import dev.tearsheet.campaign.folder.CampaignFileReader;
import dev.tearsheet.lesson.UnreadableArticle;
import dev.tearsheet.lesson.cutting.Splitter;
import dev.tearsheet.lesson.reading.ArticleReader;
import dev.tearsheet.web.WebDoor;
import org.slf4j.LoggerFactory;

/**
 * Loads what a start needs once the database is open, on another thread while it is being opened. Most of a start is
 * the loading of classes, and on two cores it is over about a second sooner.
 */
public final class WarmUp {
    private static final String ARTICLE = """
            A few words that nobody reads.

            1. The first

            It has a text.

            2. The second

            It has one too.
            """;

    private WarmUp() {}

    /** Returns at once. A warm-up that fails is left alone: the start will meet the same failure and tell it. */
    public static void begin() {
        Thread thread = new Thread(WarmUp::load, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private static void load() {
        try {
            ArticleCutter cutter = ArticleCutter.of(new ArticleReader(), new Splitter());
            new CampaignFileReader(cutter);
            cutter.cut("warm-up.txt", ARTICLE.getBytes(StandardCharsets.UTF_8));
            WebDoor.warmUp();
        } catch (UnreadableArticle | RuntimeException e) {
            LoggerFactory.getLogger(WarmUp.class).debug("the warm-up ended early", e);
        }
    }
}
