package dev.tearsheet.lesson.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.lesson.Lesson;

/** What became of the lessons of an article that was edited and cut again. */
public final class Comparison {
    private Comparison() {}

    /**
     * One lesson before and now; the one that there is not is empty.
     *
     * @param moved whether it stands elsewhere among the lessons that are in both cuts
     */
    public record Change(Kind kind, boolean moved, Optional<Lesson> before, Optional<Lesson> now) {
        public enum Kind {
            SAME,
            CHANGED,
            NEW,
            GONE
        }

        /** The lesson as it is now, or was before it was gone. */
        public Lesson lesson() {
            return now.or(() -> before).orElseThrow();
        }
    }

    /** Each lesson of the two cuts in one change: those of now in their order, then those that are gone. */
    public static List<Change> of(List<Lesson> before, List<Lesson> now) {
        int[] same = new LessonMatches(before, now).sameBefore();
        Set<Integer> inOrder = inOrder(same);
        var changes = new ArrayList<Change>();
        Set<Integer> kept = new HashSet<>();
        for (int i = 0; i < now.size(); i++) {
            Lesson lesson = now.get(i);
            if (same[i] < 0) {
                changes.add(new Change(Change.Kind.NEW, false, Optional.empty(), Optional.of(lesson)));
            } else {
                Lesson old = before.get(same[i]);
                kept.add(same[i]);
                changes.add(new Change(kind(old, lesson), !inOrder.contains(i), Optional.of(old), Optional.of(lesson)));
            }
        }
        for (int i = 0; i < before.size(); i++) {
            if (!kept.contains(i)) {
                changes.add(new Change(Change.Kind.GONE, false, Optional.of(before.get(i)), Optional.empty()));
            }
        }
        return List.copyOf(changes);
    }

    private static Change.Kind kind(Lesson old, Lesson now) {
        boolean same = ContentHash.of(old.title(), old.body()).equals(ContentHash.of(now.title(), now.body()));
        return same ? Change.Kind.SAME : Change.Kind.CHANGED;
    }

    /**
     * The longest row of lessons that kept their order; the fewest others have moved.
     *
     * @param same for each lesson of now its place before, or -1 for a new one
     */
    public static Set<Integer> inOrder(int[] same) {
        int[] before = new int[same.length];
        int[] tails = new int[same.length];
        int length = 0;
        Arrays.fill(before, -1);
        for (int i = 0; i < same.length; i++) {
            if (same[i] >= 0) {
                int at = place(same, tails, length, same[i]);
                before[i] = at == 0 ? -1 : tails[at - 1];
                tails[at] = i;
                length = Math.max(length, at + 1);
            }
        }
        Set<Integer> row = new HashSet<>();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            row.add(i);
        }
        return row;
    }

    /** The first of the tails that is not smaller. */
    private static int place(int[] same, int[] tails, int length, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (same[tails[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
