package dev.tearsheet.lesson.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import dev.tearsheet.lesson.Lesson;

/** Finds among all lessons of a campaign those that tell the same. */
public final class Likenesses {
    /** The most that are told of one lesson; what is alike to so many is alike to them all. */
    private static final int MOST = 5;

    private Likenesses() {}

    /**
     * For each lesson the similar ones, the most similar first, at most five, none of them {@link Similar.Verdict#NEW}.
     * The time grows with the words of the lessons, not with the square of their number.
     *
     * @param language of the lessons whose own small words do not say otherwise: English, German, French and Spanish
     *     words are cut to their stems, those of other languages are compared as they are
     */
    public static List<List<Similar>> among(List<Lesson> lessons, Locale language) {
        WordWeights weights = WordWeights.of(lessons, language);
        Neighbours neighbours = new Neighbours(weights);
        return IntStream.range(0, lessons.size())
                .mapToObj(i -> similar(i, weights, neighbours))
                .toList();
    }

    private static List<Similar> similar(int lesson, WordWeights weights, Neighbours neighbours) {
        List<Similar> similar = new ArrayList<>();
        for (int other : neighbours.of(lesson)) {
            double figure = weights.likeness(lesson, other);
            Similar.Verdict verdict = Similar.Verdict.of(figure);
            if (verdict != Similar.Verdict.NEW) {
                similar.add(new Similar(other, verdict, figure));
            }
        }
        similar.sort(Comparator.comparingDouble(Similar::figure).reversed().thenComparingInt(Similar::other));
        return List.copyOf(similar.subList(0, Math.min(MOST, similar.size())));
    }
}
