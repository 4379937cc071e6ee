package dev.tearsheet.lesson.cutting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.UnreadableArticle;
import dev.tearsheet.lesson.reading.ArticleReader;
import org.junit.jupiter.api.Test;

/** What makes too long or too short a mail is kept as the author wrote it, and the operator is told. */
class SizesTest {
    private static final String PARAGRAPH =
            "\n" + "These are ten words that say nothing new at all. ".repeat(10) + "\n";

    @Test
    void aLongLessonIsOfferedInPartsAtItsParagraphs() throws UnreadableArticle {
        Outline outline = cut("Two rules\n\n1. Be brief\n" + PARAGRAPH.repeat(2) + "\n2. Take your time\n"
                + PARAGRAPH.repeat(12) + "\n3. Stop\n" + PARAGRAPH);
        assertThat(outline.lessons()).hasSize(3);
        assertThat(outline.warnings())
                .contains("\"Take your time\" (line 9) is long: 1204 words;"
                        + " in 2 parts of about the same length: cut at: 23.");
    }

    @Test
    void oneParagraphIsNotTornApart() throws UnreadableArticle {
        String paragraph = "\n" + "These are ten words that say nothing new at all. ".repeat(100) + "\n";
        Outline outline = cut("1. Be brief\n" + PARAGRAPH + "\n2. Go on\n" + paragraph + "\n3. Stop\n" + PARAGRAPH);
        assertThat(outline.warnings()).anyMatch(warning -> warning.endsWith("it has no paragraph to cut it at."));
    }

    @Test
    void aListOfSingleLinesIsOneLesson() throws UnreadableArticle {
        Outline outline = cut("""
                Six tips for a good day

                Small things help.

                1. Get up early
                2. Drink some water
                3. Walk to work
                4. Ask how it went
                5. Read a page
                6. Sleep well
                """);
        assertThat(outline.lessons()).singleElement().satisfies(lesson -> {
            assertThat(lesson.title()).isEqualTo("Six tips for a good day");
            assertThat(lesson.lines().first()).isEqualTo(5);
            assertThat(lesson.lines().last()).isEqualTo(10);
        });
        assertThat(outline.isSure()).isFalse();
    }

    private static Outline cut(String text) throws UnreadableArticle {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Splitter().split(new ArticleReader().read("a.txt", bytes));
    }
}
