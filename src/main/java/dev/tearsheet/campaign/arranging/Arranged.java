package dev.tearsheet.campaign.arranging;

import java.util.List;

import dev.tearsheet.campaign.Aside;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.lesson.Lesson;

/**
 * Lessons in the order in which they are to be told; all have ordinal 0 as yet.
 *
 * @param sources the lessons as they were cut, with their keys
 * @param keys every key that campaign.yaml can name
 * @param objections what the operator wants and cannot have; with any of them the rest is not to be used
 */
public record Arranged(
        List<SeriesLesson> told,
        List<Aside> aside,
        List<Lesson> sources,
        List<String> keys,
        List<Objection> objections) {
    public Arranged {
        told = List.copyOf(told);
        aside = List.copyOf(aside);
        sources = List.copyOf(sources);
        keys = List.copyOf(keys);
        objections = List.copyOf(objections);
    }
}
