package dev.tearsheet.subscription.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.campaign.change.LessonChange;
import dev.tearsheet.campaign.revision.Changeover;
import dev.tearsheet.campaign.revision.Revision;
import dev.tearsheet.subscription.change.Readership.Place;
import dev.tearsheet.subscription.change.Readership.Standing;

/** Counts, place by place, what a change means for the readers who stand there. */
final class HeadCount {
    private final Changeover over;
    private final Series before;
    private final Series after;
    private final Map<Standing, Long> readers = new EnumMap<>(Standing.class);
    private final Map<Integer, long[]> counts = new HashMap<>();
    private long otherNext;

    private enum Column {
        NEXT,
        GET,
        PAST,
        MISS,
        AGAIN
    }

    HeadCount(Changeover over) {
        this.over = over;
        this.before = over.before()
                .map(Revision::campaign)
                .orElse(over.next().campaign())
                .series();
        this.after = over.next().campaign().series();
    }

    void add(Place place) {
        readers.merge(place.standing(), place.readers(), Long::sum);
        BitSet received = place.received().ordinals();
        if (place.standing().isLive()) {
            count(received, over.received(received), before.comingAfter(received), place.readers());
        } else if (place.standing() == Standing.COMPLETED) {
            past(received, place.readers());
            if (over.reopens()) {
                coming(received, over.finishedReceived(received), place.readers());
            }
        }
    }

    private void count(BitSet received, BitSet counted, List<SeriesLesson> coming, long readers) {
        past(received, readers);
        List<SeriesLesson> now = coming(received, counted, readers);
        // Left out: what would have come and does not, and what is new and stands before the reader's place.
        coming.stream().filter(l -> !isAmong(now, l)).forEach(l -> add(l, Column.MISS, readers));
        after.lessons().stream()
                .filter(l -> counted.get(l.ordinal()) && !received.get(l.ordinal()))
                .forEach(l -> add(l, Column.MISS, readers));
        if (!first(coming).equals(first(now))) {
            otherNext += readers;
        }
    }

    private List<SeriesLesson> coming(BitSet received, BitSet counted, long readers) {
        List<SeriesLesson> now = after.comingAfter(counted);
        now.forEach(l -> {
            add(l, Column.GET, readers);
            if (received.get(l.ordinal())) {
                add(l, Column.AGAIN, readers);
            }
        });
        now.stream().findFirst().ifPresent(l -> add(l, Column.NEXT, readers));
        return now;
    }

    private void past(BitSet received, long readers) {
        received.stream().forEach(ordinal -> counts(ordinal)[Column.PAST.ordinal()] += readers);
    }

    private static boolean isAmong(List<SeriesLesson> lessons, SeriesLesson lesson) {
        return lessons.stream()
                .anyMatch(l -> l.ordinal() == lesson.ordinal() || l.sources().containsAll(lesson.sources()));
    }

    private static Optional<Integer> first(List<SeriesLesson> lessons) {
        return lessons.stream().findFirst().map(SeriesLesson::ordinal);
    }

    private void add(SeriesLesson lesson, Column column, long readers) {
        counts(lesson.ordinal())[column.ordinal()] += readers;
    }

    private long[] counts(int ordinal) {
        return counts.computeIfAbsent(ordinal, o -> new long[Column.values().length]);
    }

    List<LessonCount> lessons(List<LessonChange> changes) {
        List<LessonCount> lessons = new ArrayList<>();
        for (LessonChange change : changes) {
            long[] c = counts(change.lesson().ordinal());
            lessons.add(new LessonCount(change, c[0], c[1], c[2], c[3], c[4]));
        }
        return lessons;
    }

    /** How many readers stand so. */
    long readers(Standing standing) {
        return readers.getOrDefault(standing, 0L);
    }

    /** How many get another lesson next than they would have. */
    long otherNext() {
        return otherNext;
    }
}
