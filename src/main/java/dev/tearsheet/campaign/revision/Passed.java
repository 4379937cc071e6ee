package dev.tearsheet.campaign.revision;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.lesson.LessonKey;

/**
 * Which lessons of a new revision a reader is past: those that are new and stand before a lesson that the reader has
 * had. They do not come by themselves; otherwise a reader in the middle would be sent back to the beginning.
 *
 * @param toThosePast new lessons that come all the same, because the operator wants it
 */
public record Passed(Series before, Series after, Set<LessonKey> toThosePast) {
    public Passed {
        toThosePast = Set.copyOf(toThosePast);
    }

    /** The lessons that count as received from now on. */
    public BitSet with(BitSet received) {
        List<Integer> order =
                after.lessons().stream().map(SeriesLesson::ordinal).toList();
        int place = IntStream.range(0, order.size())
                .filter(i -> received.get(order.get(i)))
                .max()
                .orElse(0);
        BitSet all = (BitSet) received.clone();
        Set<LessonKey> known = known();
        after.lessons().stream()
                .limit(place)
                .filter(l -> l.sources().stream().noneMatch(known::contains)
                        && l.sources().stream().noneMatch(toThosePast::contains))
                .forEach(l -> all.set(l.ordinal()));
        return all;
    }

    /** What was told before, in whatever lesson. */
    private Set<LessonKey> known() {
        Set<LessonKey> known = new HashSet<>();
        before.lessons().forEach(l -> known.addAll(l.sources()));
        return known;
    }
}
