package dev.tearsheet.message.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class TextFlowTest {
    private static final String URL = "https://lessons.example.org/" + "very-long-".repeat(9) + "?a=b&c=d";

    @Test
    void lines_are_at_most_72_wide() {
        String text = TextFlow.broken("word and another ".repeat(30).strip());
        assertThat(text.lines()).allMatch(l -> l.length() <= 72).hasSize(8);
        assertThat(text.replace('\n', ' '))
                .isEqualTo("word and another ".repeat(30).strip());
    }

    @Test
    void links_stay_whole() {
        assertThat(TextFlow.broken("Your page: " + URL + " and more")).isEqualTo("Your page:\n" + URL + "\nand more");
    }

    @Test
    void items_and_quotations_hang_below_their_sign() {
        String words = "of these there are so many that they do not fit into one line of mail any more";
        assertThat(TextFlow.broken("- " + words)).contains("\n  ").doesNotContain("\n- ");
        assertThat(TextFlow.broken("12. " + words)).contains("\n    ");
        assertThat(TextFlow.broken("> " + words).lines()).allMatch(l -> l.startsWith("> "));
    }

    @Test
    void code_stays_as_it_is() {
        String code = "    " + "x = 1; ".repeat(20).strip();
        assertThat(TextFlow.broken(code)).isEqualTo(code);
        assertThat(TextFlow.tidy("    a\n    \n    \n    b")).containsExactly("    a", "    ", "    ", "    b");
    }

    @Test
    void blank_lines_are_single_and_never_outside() {
        assertThat(TextFlow.tidy("\n\na  \r\n\n \n\nb\n\n")).containsExactly("a", "", "b");
        assertThat(TextFlow.broken(List.of("a", "", "b"))).isEqualTo("a\n\nb\n");
    }
}
