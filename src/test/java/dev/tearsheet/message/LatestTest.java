package dev.tearsheet.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class LatestTest {
    private final List<String> made = new ArrayList<>();

    @Test
    void it_makes_anew_only_what_is_not_the_same_as_last_time() {
        Latest<String, Integer> length = new Latest<>(text -> {
            made.add(text);
            return text.length();
        });

        assertThat(List.of(length.of("a"), length.of("a"), length.of("bb"), length.of("a")))
                .containsExactly(1, 1, 2, 1);
        assertThat(made).containsExactly("a", "bb", "a");
    }

    @Test
    void what_cannot_be_made_is_not_kept() {
        Latest<String, Integer> number = new Latest<>(Integer::valueOf);

        assertThat(number.of("4")).isEqualTo(4);
        assertThatIllegalArgumentException().isThrownBy(() -> number.of("four"));
        assertThatIllegalArgumentException().isThrownBy(() -> number.of("four"));
        assertThat(number.of("4")).isEqualTo(4);
    }

    @Test
    void each_of_many_threads_gets_what_it_asked_for() {
        Latest<Integer, String> text = new Latest<>(String::valueOf);

        assertThat(IntStream.range(0, 100_000)
                        .parallel()
                        .map(i -> i % 3)
                        .filter(i -> !text.of(i).equals(String.valueOf(i))))
                .isEmpty();
    }
}
