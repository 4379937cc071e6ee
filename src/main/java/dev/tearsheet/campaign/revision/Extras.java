package dev.tearsheet.campaign.revision;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.lesson.LessonKey;

/**
 * New lessons that reach also those whom they would not reach by their place.
 *
 * @param toThosePast they come next to readers who have had a later lesson, in place of what would have come
 * @param toFinished they come to readers who have finished
 * @param announced readers who have had a later lesson are told of them in their next one, and can ask for them
 */
public record Extras(Set<LessonKey> toThosePast, Set<LessonKey> toFinished, Set<LessonKey> announced) {
    public static final Extras NONE = new Extras(Set.of(), Set.of());

    /** Lessons that come, and none that is only announced. */
    public Extras(Set<LessonKey> toThosePast, Set<LessonKey> toFinished) {
        this(toThosePast, toFinished, Set.of());
    }

    public Extras {
        toThosePast = Set.copyOf(toThosePast);
        toFinished = Set.copyOf(toFinished);
        announced = Set.copyOf(announced);
    }

    /** Whether readers who are past this new lesson are told of it. */
    public boolean announces(SeriesLesson lesson) {
        return lesson.sources().stream().anyMatch(announced::contains);
    }

    /** The same, with these new lessons announced but those that come by themselves. */
    public Extras announcing(Stream<SeriesLesson> lessons) {
        Stream<LessonKey> more = lessons.filter(l -> l.sources().stream().noneMatch(toThosePast::contains))
                .flatMap(l -> l.sources().stream());
        return new Extras(
                toThosePast, toFinished, Stream.concat(announced.stream(), more).collect(Collectors.toSet()));
    }
}
