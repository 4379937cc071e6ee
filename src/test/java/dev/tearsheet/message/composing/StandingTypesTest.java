package dev.tearsheet.message.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.tearsheet.message.composing.StandingType.Gap;
import dev.tearsheet.message.composing.StandingType.Rule;
import org.junit.jupiter.api.Test;

class StandingTypesTest {
    private static final Rule LETTERS = new Rule() {
        @Override
        public boolean takes(String words) {
            return !words.isEmpty();
        }

        @Override
        public String set(String words) {
            return words.toUpperCase();
        }
    };

    private final List<String> set = new ArrayList<>();

    /** Letters become capitals; what stands between the first two brackets is a gap. */
    private StandingType set(String text) {
        set.add(text);
        int from = text.indexOf('[') + 1;
        int to = text.indexOf(']');
        return new StandingType(
                text, text.toUpperCase(), to < 0 ? List.of() : List.of(new Gap(from, to, from, to, LETTERS)));
    }

    private StandingTypes standing(Rack rack) {
        return new StandingTypes(rack, this::set, String::toUpperCase);
    }

    @Test
    void what_differs_in_a_gap_is_not_set_again() {
        StandingTypes standing = standing(new Rack());
        for (String text : List.of("a[b]c", "a[b]c", "a[xyz]c", "a[bb]c", "a[q]c")) {
            assertThat(standing.print(text)).hasToString(text.toUpperCase());
        }
        assertThat(set).containsExactly("a[b]c");
        for (String text : List.of("a[]c", "a[b]d", "a[b", "a[b]", "", "b[b]c", "a[b]cc", "a[b]]c")) {
            assertThat(standing.print(text)).hasToString(text.toUpperCase());
        }
        assertThat(set).hasSize(9);
    }

    @Test
    void there_is_no_more_type_than_there_is_room_for() {
        Rack rack = new Rack(12);
        StandingTypes one = standing(rack);
        StandingTypes other = standing(rack);
        one.print("abcdef");
        other.print("ghijkl");
        assertThat(rack.characters()).isEqualTo(12);
        other.print("mno");
        assertThat(rack.characters()).isEqualTo(9);
        other.print("ghijkl");
        assertThat(set).containsExactly("abcdef", "ghijkl", "mno");
        assertThat(one.print("abcdef")).hasToString("ABCDEF");
        assertThat(set).hasSize(4);
        one.print("longer than the whole rack");
        assertThat(rack.characters()).isZero();
    }

    @Test
    void a_text_that_is_always_another_is_no_longer_kept() {
        Rack rack = new Rack();
        StandingTypes standing = standing(rack);
        IntStream.range(0, 100)
                .forEach(i -> assertThat(standing.print("text " + i)).hasToString("TEXT " + i));
        assertThat(set).hasSizeLessThan(20);
        assertThat(rack.characters()).isZero();
    }

    @Test
    void two_forms_in_turn_are_both_known() {
        StandingTypes standing = standing(new Rack());
        IntStream.range(0, 200).forEach(i -> standing.print("form " + i % 2 + "[" + i + "]"));
        assertThat(set).hasSize(2);
    }
}
