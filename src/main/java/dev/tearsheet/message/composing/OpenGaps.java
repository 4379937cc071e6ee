package dev.tearsheet.message.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.tearsheet.message.Pieces.Own;
import dev.tearsheet.message.Pieces.Piece;
import dev.tearsheet.message.Pieces.Shared;
import dev.tearsheet.message.composing.StandingType.Gap;

/**
 * The gaps of standing type in which readers were seen to differ, and the pieces between them.
 *
 * @param numbers of the gaps, rising
 * @param between one more than there are gaps
 * @param usual what stands in them where nothing else does
 */
record OpenGaps(List<Integer> numbers, List<Shared> between, List<String> usual) {
    static OpenGaps of(String set, List<Gap> gaps, List<Integer> numbers) {
        List<Shared> between = new ArrayList<>();
        List<String> usual = new ArrayList<>();
        int at = 0;
        for (int number : numbers) {
            Gap gap = gaps.get(number);
            between.add(new Shared(set.substring(at, gap.setFrom())));
            usual.add(set.substring(gap.setFrom(), gap.setTo()));
            at = gap.setTo();
        }
        between.add(new Shared(set.substring(at)));
        return new OpenGaps(numbers, between, usual);
    }

    int number() {
        return numbers.size();
    }

    boolean holdAll(Set<Integer> others) {
        return numbers.containsAll(others);
    }

    List<Integer> and(Set<Integer> others) {
        Set<Integer> all = new TreeSet<>(numbers);
        all.addAll(others);
        return List.copyOf(all);
    }

    /** With these words in gaps, by their numbers, and the usual ones in the others. */
    List<Piece> filled(Map<Integer, String> words) {
        List<Piece> all = new ArrayList<>(2 * between.size());
        for (int i = 0; i < numbers.size(); i++) {
            all.add(between.get(i));
            all.add(new Own(words.getOrDefault(numbers.get(i), usual.get(i))));
        }
        all.add(between.get(numbers.size()));
        return all;
    }
}
