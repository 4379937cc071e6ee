package dev.tearsheet.message.composing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.tearsheet.message.Pieces;
import dev.tearsheet.message.Pieces.Piece;

/**
 * Type that is left standing when a text was printed. Where another text differs from that one only in gaps, which are
 * places that the rest does not depend on, what becomes of it is known without doing the work again; and what no text so
 * far had otherwise is one piece for all readers.
 */
final class StandingType {
    /** With more open gaps than this a text is written whole: each costs some bytes on the wire. */
    private static final int MOST_OPEN = 48;

    /**
     * A place that the rest does not depend on.
     *
     * @param from in the source, and the end there: the character at the end, or the end of the source, ends it
     * @param setFrom in what became of the source, and the end there
     * @param rule which words it takes, and what becomes of them
     */
    record Gap(int from, int to, int setFrom, int setTo, Rule rule) {}

    /** What holds for the words of a gap. */
    interface Rule {
        boolean takes(String words);

        String set(String words);
    }

    private final char[] source;
    private final String set;
    private final List<Gap> gaps;
    /** Two threads may each open gaps of their own at once; then one of them opens them again. */
    private volatile OpenGaps open;

    /**
     * @param source a text
     * @param set what became of it
     * @param gaps in their order, none touching another
     */
    StandingType(String source, String set, List<Gap> gaps) {
        this.source = source.toCharArray();
        this.set = set;
        this.gaps = List.copyOf(gaps);
        this.open = OpenGaps.of(set, this.gaps, List.of());
    }

    /** The characters of its source. */
    int size() {
        return source.length;
    }

    /** What its own text became. */
    Pieces whole() {
        return Pieces.of(open.filled(Map.of()));
    }

    /** What becomes of another text; nothing if it differs elsewhere too. */
    Optional<Pieces> print(String text) {
        return differences(text.toCharArray()).map(this::print);
    }

    private Pieces print(Map<Integer, String> differences) {
        OpenGaps now = open;
        if (!now.holdAll(differences.keySet())) {
            now = OpenGaps.of(set, gaps, now.and(differences.keySet()));
            open = now;
        }
        List<Piece> pieces = now.filled(differences);
        return now.number() > MOST_OPEN ? Pieces.of(Pieces.of(pieces).toString()) : Pieces.of(pieces);
    }

    /** What the gaps that differ become, by their numbers. */
    private Optional<Map<Integer, String>> differences(char[] text) {
        Map<Integer, String> differences = new TreeMap<>();
        int here = 0;
        int there = 0;
        int same = Arrays.mismatch(source, text);
        while (same >= 0) {
            int number = gapAt(here + same);
            if (number < 0) {
                return Optional.empty();
            }
            Gap gap = gaps.get(number);
            int from = there + gap.from() - here;
            int to = endOf(gap, text, from);
            Optional<String> words = Optional.of(to)
                    .filter(t -> t >= 0)
                    .map(t -> new String(text, from, t - from))
                    .filter(gap.rule()::takes);
            if (words.isEmpty()) {
                return Optional.empty();
            }
            differences.put(number, gap.rule().set(words.get()));
            here = gap.to();
            there = to;
            same = Arrays.mismatch(source, here, source.length, text, there, text.length);
        }
        return Optional.of(differences);
    }

    /** Where the character stands that ends it; below zero if nowhere. */
    private int endOf(Gap gap, char[] text, int from) {
        if (gap.to() == source.length) {
            return text.length;
        }
        for (int to = from; to < text.length; to++) {
            if (text[to] == source[gap.to()]) {
                return to;
            }
        }
        return -1;
    }

    /** The gap that this place is in or ends, or a number below zero. */
    private int gapAt(int place) {
        int low = 0;
        int high = gaps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (gaps.get(middle).from() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && place <= gaps.get(low - 1).to() ? low - 1 : -1;
    }
}
