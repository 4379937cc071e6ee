package dev.tearsheet.lesson.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.UnreadableArticle;
import dev.tearsheet.lesson.cutting.Splitter;
import dev.tearsheet.lesson.reading.ArticleReader;
import org.junit.jupiter.api.Test;

/** An article without headings is cut where it changes its subject, for the operator to look at. */
class TopicShiftsTest {
    private static final String BEES = "hive honey swarm queen drone nectar comb smoke keeper veil";
    private static final String BOATS = "sail rudder harbour keel mast anchor tide deck rope captain";
    private static final String BREAD = "dough flour oven yeast crust loaf salt kneading baker crumb";

    @Test
    void whereTheSubjectChangesThereIsACutThatIsNeverSure() throws UnreadableArticle {
        Outline outline = cut(article(BEES, BOATS, BREAD));
        assertThat(outline.lessons())
                .hasSize(3)
                .allMatch(Lesson::isProposed)
                .allSatisfy(lesson -> assertThat(lesson.words()).isBetween(250, 900))
                .allSatisfy(lesson -> assertThat(lesson.confidence()).isBetween(0.3, 0.7));
        assertThat(outline.lessons())
                .extracting(lesson -> lesson.lines().first())
                .containsExactly(3, 23, 43);
        assertThat(outline.isSure()).isFalse();
        assertThat(outline.warnings()).anyMatch(warning -> warning.contains("3 lessons are proposed"));
    }

    @Test
    void aProposalLosesNoWordOfItsParagraph() throws UnreadableArticle {
        Lesson first = cut(article(BEES, BOATS, BREAD)).lessons().get(0);
        String paragraph = first.body().get(0).text();
        assertThat(paragraph).startsWith(first.title().replace("\u2026", ""));
    }

    @Test
    void whatFitsIntoOneMailIsLeftWhole() throws UnreadableArticle {
        assertThat(cut(article(BEES)).lessons()).isEmpty();
    }

    @Test
    void storiesReportsAndEntriesAreLeftWhole() throws UnreadableArticle {
        for (String opening : List.of("\"Come in,\" he said. ", "12 May. ", "Ann: ", "\u2013 Well. ", "\u00a7 4 ")) {
            String article = article(BEES, BOATS, BREAD).replace("\n\nThe ", "\n\n" + opening + "The ");
            assertThat(cut(article).lessons()).as(opening).isEmpty();
        }
    }

    private static String article(String... subjects) {
        var random = new Random(7);
        var paragraphs = new ArrayList<String>();
        paragraphs.add("On quiet trades");
        for (String subject : subjects) {
            String[] nouns = subject.split(" ");
            for (int i = 0; i < 10; i++) {
                var paragraph = new StringBuilder();
                for (int sentence = 0; sentence < 5; sentence++) {
                    paragraph.append("The %s belongs to the %s as anyone can see. "
                            .formatted(nouns[random.nextInt(nouns.length)], nouns[random.nextInt(nouns.length)]));
                }
                paragraphs.add(paragraph.toString().strip());
            }
        }
        return String.join("\n\n", paragraphs) + "\n";
    }

    private static Outline cut(String text) throws UnreadableArticle {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Splitter().split(new ArticleReader().read("a.txt", bytes));
    }
}
