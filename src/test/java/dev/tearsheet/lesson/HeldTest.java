package dev.tearsheet.lesson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** What looks like a list of lessons and may be none waits for the operator's eye, or is not cut at all. */
class HeldTest {
    private static final String TEXT =
            "You read this line and then another one, because the page goes on and tells you more of the same. ";

    @Test
    void aListThatBeginsAtFourHasLostItsBeginning() throws UnreadableArticle {
        assertHeld(cut("On Small Boats\n\n" + list("%d. Keep the rope number %d dry", 4, 9)), 6);
        assertThat(cut("On Small Boats\n\n" + list("%d. Keep the rope number %d dry", 1, 6))
                        .isSure())
                .isTrue();
    }

    @Test
    void ofListsThatBeginAnewNoneIsSure() throws UnreadableArticle {
        String lists = list("%d. Look at the stem number %d", 1, 5) + list("%d. Cut the branch number %d", 1, 6);
        assertHeld(cut("On Garden Roses\n\n" + lists), 6);
    }

    @Test
    void figuresAndReferencesAreNoLessons() throws UnreadableArticle {
        assertThat(cut("On Old Snow\n\n" + TEXT + "\n\n" + list("Figure %d: A layer of kind %d", 1, 5))
                        .lessons())
                .noneMatch(lesson -> lesson.rule().contains("figure"));
        String references = "References\n\n" + list("%d. Berg A, Lind B, volume %d", 1, 5);
        assertThat(cut("On Old Snow\n\n" + (TEXT + "\n\n").repeat(12) + references)
                        .lessons())
                .isEmpty();
    }

    private static void assertHeld(Outline outline, int lessons) {
        assertThat(outline.lessons()).hasSize(lessons);
        assertThat(outline.isSure()).isFalse();
    }

    private static String list(String heading, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> heading.formatted(number, number) + "\n\n" + TEXT.repeat(2) + "\n\n")
                .collect(Collectors.joining());
    }

    private static Outline cut(String text) throws UnreadableArticle {
        return Gold.cut("a.txt", text.getBytes(UTF_8));
    }
}
