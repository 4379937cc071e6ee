package dev.tearsheet.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers without a sign on lines of their own, as they come from pages on which they stand in circles. */
class NumberAloneTest {
    private static final List<String> TITLES =
            List.of("Drink it slowly", "Warm the pot first", "Invite a neighbour", "Open a window");
    private static final List<String> TEXTS = List.of(
            "The cup is small, and the morning is long enough for it. Nobody waits at the door.",
            "A cold pot takes the heat out of the water before the leaves have had any of it.",
            "Across the landing lives somebody who has not been asked for anything in years.",
            "Steam wants to go somewhere. Let it, and hear what the street has to say today.");

    @ParameterizedTest
    @ValueSource(strings = {"%d\n%s\n\n%s\n\n", "%d\n\n%s\n\n%s\n\n", "%d\n%s\n%s\n"})
    void theTitleIsOnTheNextLine(String form) throws UnreadableArticle {
        Outline outline = cut("4 habits for a better cup of tea\n\nThey cost nothing but a while.\n\n", form);

        assertThat(outline.lessons()).extracting(Lesson::title).containsExactlyElementsOf(TITLES);
        assertThat(outline.lessons().get(0).body())
                .extracting(Block::text)
                .noneMatch(text -> text.strip().equals("2"));
        assertThat(outline.lessons()).allMatch(lesson -> lesson.confidence() >= 0.8);
    }

    @Test
    void numbersOfPagesAreNone() throws UnreadableArticle {
        Outline outline = cut("A short history of tea\n\n", "%3$s\n\n%1$d\nA short history of tea\n\n");

        assertThat(outline.lessons()).extracting(Lesson::rule).noneMatch(rule -> rule.contains("alone"));
    }

    @Test
    void tenHasAKeyOfItsOwn() throws UnreadableArticle {
        String keys = "1️⃣ 2️⃣ 3️⃣ 4️⃣ 5️⃣ 6️⃣ 7️⃣ 8️⃣ 9️⃣ 🔟";
        var article = new StringBuilder("Ten small things\n\n");
        for (String key : keys.split(" ")) {
            article.append(key)
                    .append(" A thing for ")
                    .append(key.codePointAt(0) % 97)
                    .append(" people\n\n")
                    .append(TEXTS.get(0))
                    .append("\n\n");
        }
        assertThat(Gold.cut("ten.txt", article.toString().getBytes(StandardCharsets.UTF_8))
                        .lessons())
                .hasSize(10);
    }

    private static Outline cut(String opening, String form) throws UnreadableArticle {
        var article = new StringBuilder(opening);
        for (int i = 0; i < TITLES.size(); i++) {
            article.append(form.formatted(i + 1, TITLES.get(i), TEXTS.get(i)));
        }
        return Gold.cut("tea.txt", article.toString().getBytes(StandardCharsets.UTF_8));
    }
}
