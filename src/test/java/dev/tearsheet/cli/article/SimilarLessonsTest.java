package dev.tearsheet.cli.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.cutting.Splitter;
import dev.tearsheet.lesson.reading.ArticleReader;
import org.junit.jupiter.api.Test;

/** Lessons of several files that tell the same. */
class SimilarLessonsTest {
    private static final String FIRST = """
            1. Forgive early

            Forgiving a friend soon costs less than carrying a grudge through the winter.

            2. Keep a ledger

            Write down every coin that leaves your purse and read the list on Sundays.

            3. Whistle

            Try it with a blade of grass.
            """;

    private static final String SECOND = """
            1. Do not carry grudges

            A grudge is heavy. Whoever forgives a friend early has lighter winters.

            2. Sit by the river

            Water says nothing and says it at length.

            3. Mend one thing

            A chair that no longer rocks is a good day's work.
            """;

    @Test
    void amongSeveralFilesEachLessonNamesTheFileOfTheSimilarOne() throws Exception {
        List<Outline> outlines = List.of(cut("a.txt", FIRST), cut("b.txt", SECOND));
        List<OutlineView> views = outlines.stream()
                .map(outline -> OutlineView.of("in/" + outline.file(), outline))
                .toList();
        List<OutlineView> shown = SimilarLessons.in(outlines, views, Locale.ENGLISH);
        assertThat(shown.get(0).lessons().get(0).similar()).singleElement().satisfies(s -> {
            assertThat(s.file()).isEqualTo("in/b.txt");
            assertThat(s.key()).isEqualTo("do-not-carry-grudges");
            assertThat(s.number()).isEqualTo(1);
            assertThat(s.verdict()).isEqualTo("same");
            assertThat(s.figure()).isBetween(0.3, 1.0);
        });
        assertThat(shown.get(1).lessons().get(1).similar()).isEmpty();
    }

    private static Outline cut(String file, String text) throws Exception {
        return new Splitter().split(new ArticleReader().read(file, text.getBytes(StandardCharsets.UTF_8)));
    }
}
