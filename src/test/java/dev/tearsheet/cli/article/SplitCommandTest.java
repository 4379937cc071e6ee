package dev.tearsheet.cli.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code split} tells of an article, for people and for machines. */
class SplitCommandTest {
    private static final String ARTICLE = """
            Three things about tea

            Tea is older than most of us.

            1. Warm the pot

            A cold pot takes the heat that the leaves would need to open up.

            2. Count to two hundred

            Nobody who counts is in a hurry, and that is half of it.

            3. Pour for others first

            The last cup is the strongest and it is yours.
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theTableNamesEachLessonWithItsLines() throws IOException {
        assertThat(run(article("tea.txt", ARTICLE))).isZero();
        assertThat(out.toString())
                .contains("tea.txt: Three things about tea")
                .containsPattern("1\\s+Warm the pot\\s+5-8")
                .contains("3 lessons, 0 questions, 0 other sections, 0 captions, introduction")
                .doesNotContain("held:");
    }

    @Test
    void forMachinesThereIsAnObjectForEachFile() throws IOException {
        run("--json", article("tea.txt", ARTICLE));
        JsonNode outline = JsonMapper.shared().readTree(out.toString()).get(0);
        assertThat(outline.path("introduction").path("firstLine").asInt()).isEqualTo(3);
        JsonNode lesson = outline.path("lessons").get(1);
        assertThat(lesson.path("title").asString()).isEqualTo("Count to two hundred");
        assertThat(lesson.path("number").asInt()).isEqualTo(2);
        assertThat(lesson.path("kind").asString()).isEqualTo("numbered");
        assertThat(lesson.path("held").asBoolean()).isFalse();
    }

    @Test
    void explainedEveryLineSaysWhatItWasTakenFor() throws IOException {
        run("--explain", article("tea.txt", ARTICLE));
        assertThat(out.toString())
                .containsPattern("1  title\\s+Three things about tea")
                .containsPattern("3  introduction\\s+Tea is older")
                .containsPattern("5  LESSON 1 \\(sure by 0\\.9\\d: numbers N\\.\\)")
                .containsPattern("7    lesson\\s+A cold pot");
    }

    @Test
    void againstAnOlderVersionItSaysWhatBecameOfEachLesson() throws IOException {
        String old = article("old.txt", ARTICLE);
        String now = article(
                "new.txt",
                ARTICLE.replace("3. Pour for others first", "3. Warm hands, warm heart")
                        .replace(
                                "The last cup is the strongest and it is yours.",
                                "Hold the bowl until it can be held."));
        run("--json", "--against", old, now);
        JsonNode rows = JsonMapper.shared().readTree(out.toString());
        assertThat(rows.findValuesAsString("change")).contains("same", "new", "gone");
        out.getBuffer().setLength(0);
        run("--against", old, now);
        assertThat(out.toString())
                .contains("lines before", "lines now")
                .containsPattern("gone .*Pour for others first");
    }

    @Test
    void gradedItSumsUpByStyle() throws IOException {
        article("tea.txt", ARTICLE);
        Files.writeString(folder.resolve("tea.gold.json"), """
                {"style": "numbers", "language": "en", "introduction": [3, 3], "lessons": [
                  {"title": "Warm the pot", "firstLine": 5, "lastLine": 7},
                  {"title": "Count to two hundred", "firstLine": 9, "lastLine": 11},
                  {"title": "Pour for others first", "firstLine": 13, "lastLine": 15}]}
                """);
        assertThat(run("--json", "--grade", folder.toString())).isZero();
        JsonNode sum = JsonMapper.shared().readTree(out.toString()).get(1);
        assertThat(sum.path("style").asString()).isEqualTo("in sum");
        assertThat(sum.path("f1").asDouble()).isEqualTo(1);
        assertThat(sum.path("titlesExact").asInt()).isEqualTo(3);
    }

    @Test
    void aLanguageThatIsNoneIsRefused() throws IOException {
        assertThat(run("--language", "not a language", article("tea.txt", ARTICLE)))
                .isEqualTo(1);
        assertThat(err.toString()).contains("\"not a language\" is no language tag");
    }

    @Test
    void aFolderToGradeThatIsNotThereIsToldInWords() {
        assertThat(run("--grade", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("none cannot be read: there is no such file");
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersAreCut() throws IOException {
        int status = run(folder.resolve("none.txt").toString(), article("tea.txt", ARTICLE));
        assertThat(status).isEqualTo(1);
        assertThat(err.toString()).contains("none.txt", "there is no such file");
        assertThat(out.toString()).contains("Warm the pot");
    }

    private String article(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        return new CommandLine(new SplitCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
