package dev.tearsheet.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the splitter found in one article. Every non-blank line of the file belongs to exactly one part.
 *
 * @param file the article's file name, for messages
 * @param title the article's title; empty where it has none
 * @param introduction what stands before the first lesson
 * @param otherSections sections before or after the lessons that are neither questions nor conclusion
 * @param leftOut lines that no reader gets: captions, repeated titles, list headings, boilerplate
 * @param warnings what the operator should look at, one sentence each
 */
public record Outline(
        String file,
        String title,
        Optional<Section> introduction,
        List<Section> otherSections,
        List<Lesson> lessons,
        List<Section> questions,
        Optional<Section> conclusion,
        List<LeftOut> leftOut,
        List<String> warnings) {
    /** A series with a lesson less sure than this waits for the operator's eye. */
    public static final double SURE = 0.8;

    public Outline {
        otherSections = List.copyOf(otherSections);
        lessons = List.copyOf(lessons);
        questions = List.copyOf(questions);
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
    }

    /** Lines that belong to the article but to no mail. */
    public record LeftOut(Kind kind, String text, Lines lines) {
        public enum Kind {
            TITLE,
            REPEATED_TITLE,
            CAPTION,
            LIST_HEADING,
            QUESTIONS_HEADING,
            OVERVIEW,
            BOILERPLATE
        }
    }

    /** The lines of every part that a reader may get: introduction, sections, lessons, questions, conclusion. */
    public List<Lines> parts() {
        var parts = new ArrayList<Lines>();
        introduction.ifPresent(part -> parts.add(part.lines()));
        otherSections.forEach(part -> parts.add(part.lines()));
        lessons.forEach(lesson -> parts.add(lesson.lines()));
        questions.forEach(part -> parts.add(part.lines()));
        conclusion.ifPresent(part -> parts.add(part.lines()));
        return parts;
    }

    /** The confidence of the least sure lesson; 0 where there is none. */
    public double confidence() {
        return lessons.stream().mapToDouble(Lesson::confidence).min().orElse(0);
    }

    public boolean isSure() {
        return confidence() >= SURE;
    }
}
