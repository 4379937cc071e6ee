package dev.tearsheet.lesson.heading;

import java.util.List;

import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;
import dev.tearsheet.lesson.words.Words;

/** Recognises questions that someone is asked and answers, which are no lessons. */
final class Interview {
    private static final int FIRST_WORDS = 30;

    private final Draft draft;
    private final Shape shape;

    Interview(Draft draft) {
        this.draft = draft;
        this.shape = new Shape(draft);
    }

    /** Whether most of the lines ask, and the one who is asked answers as "I". */
    boolean is(List<Integer> lines) {
        long questions = lines.stream().filter(line -> shape.last(line) == '?').count();
        long asked =
                lines.stream().filter(line -> speaks(Topic.SECOND_PERSON, line)).count();
        long answers = lines.stream()
                .filter(line -> line + 1 < draft.size() && speaks(Topic.FIRST_PERSON, line + 1))
                .count();
        return questions * 3 >= lines.size() * 2L && asked * 4 >= lines.size() && answers * 2 >= lines.size();
    }

    private boolean speaks(Topic person, int index) {
        return Words.of(draft.at(index).head(), FIRST_WORDS).stream().anyMatch(word -> Languages.has(person, word));
    }
}
