package dev.tearsheet.lesson.part;

import static dev.tearsheet.lesson.Outline.LeftOut.Kind.CAPTION;

import java.util.List;
import java.util.Optional;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Promise;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.draft.Start;
import dev.tearsheet.lesson.draft.Step;
import dev.tearsheet.lesson.marker.Families;
import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;
import dev.tearsheet.lesson.words.Words;

/**
 * Recognises what describes a picture: a line of its own that says what is to be seen, or, right under a heading, one
 * that says the article's subject again.
 */
public final class Captions implements Step {
    private static final int LONGEST = 26;
    private static final int LONG_QUESTION = 6;
    /** Lines under headings are few if at most every third lesson has one. */
    private static final int FEW = 3;

    @Override
    public void mark(Draft draft) {
        var shape = new Shape(draft);
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isBody(i) && shape.isAlone(i) && isDescription(draft, i)) {
                draft.leaveOut(i, CAPTION);
            }
        }
        markRepeats(draft, shape);
        List<Integer> lessons = draft.lessons();
        for (int i = lessons.isEmpty() ? draft.size() : lessons.get(0) + 1; i < draft.size(); i++) {
            if (isScene(draft, shape, i) || isLastLine(draft, shape, i)) {
                draft.leaveOut(i, CAPTION);
            }
        }
    }

    /** German writes all nouns with capitals: there they say nothing. */
    private static boolean isTitleCase(Shape shape, int index, String firstWord) {
        return !Languages.has("de", Topic.DETERMINER, firstWord) && shape.isTitleCase(index);
    }

    /** Words for what is to be seen, without a verb that says what is the case: "A pair of shoes on a radiator". */
    private static boolean isScene(Draft draft, Shape shape, int index) {
        if (!isLoneLine(draft, shape, index)) {
            return false;
        }
        List<String> words = Words.of(draft.at(index).text());
        return words.size() > 3
                && Languages.has(Topic.DETERMINER, words.get(0))
                && !isTitleCase(shape, index, words.get(0))
                && !Languages.hasTogether(Topic.DETERMINER, Topic.VERB, words);
    }

    /** A line in a lesson with nothing below it before the next one begins: no heading, and no sentence. */
    private static boolean isLastLine(Draft draft, Shape shape, int index) {
        int next = draft.next(index);
        int above = draft.previous(index);
        return isLoneLine(draft, shape, index)
                && shape.words(index) > 2
                && next < draft.size()
                && draft.start(next) != null
                && draft.start(next).part() == Start.Part.LESSON
                && above >= 0
                && draft.isBody(above)
                && shape.isText(above)
                && draft.at(above).kind() == Passage.Kind.TEXT;
    }

    private static boolean isLoneLine(Draft draft, Shape shape, int index) {
        return draft.isBody(index)
                && shape.isShortLine(index)
                && "!?:".indexOf(shape.last(index)) < 0
                && !shape.isBold(index)
                && Families.find(draft.at(index).head()).isEmpty();
    }

    /** A short line without a full stop that speaks of a photo, or of a person without saying what is the case. */
    public static boolean isDescription(Draft draft, int index) {
        Passage passage = draft.at(index);
        var shape = new Shape(draft);
        if (passage.kind() != Passage.Kind.TEXT || !passage.isShort() || shape.words(index) > LONGEST) {
            return false;
        }
        if (".!?:;".indexOf(shape.last(index)) >= 0) {
            return false;
        }
        List<String> words = Words.of(passage.text());
        boolean opens = !words.isEmpty() && Languages.has(Topic.DETERMINER, words.get(0));
        boolean person = words.stream().anyMatch(word -> Languages.has(Topic.PERSON, word));
        // The article "a" is a verb in French: only verbs of the language that the line begins in count.
        boolean verb = opens && Languages.hasTogether(Topic.DETERMINER, Topic.VERB, words);
        boolean scene = opens && (person || isDoing(words)) || isDone(words);
        return Languages.within(Topic.CAPTION, passage.text())
                || scene && !verb && words.size() > 2 && !isTitleCase(shape, index, words.get(0));
    }

    /** "A beagle hiding under a blanket": what is seen does something, somewhere. */
    private static boolean isDoing(List<String> words) {
        for (int i = 2; i + 1 < words.size(); i++) {
            boolean doing = words.get(i).length() > 5
                    && words.get(i).endsWith("ing")
                    && !Languages.has("en", Topic.THING, words.get(i));
            if (doing && Languages.has("en", Topic.PREPOSITION, words.get(i + 1))) {
                return Languages.has("en", Topic.DETERMINER, words.get(0));
            }
        }
        return false;
    }

    /** "Dog crate covered with a quilt": what is seen has had something done to it, and no verb says more. */
    private static boolean isDone(List<String> words) {
        for (int i = 2; i + 2 < words.size(); i++) {
            boolean done = words.get(i).length() > 4
                    && words.get(i).endsWith("ed")
                    && Languages.has("en", Topic.PREPOSITION, words.get(i + 1))
                    && Languages.has("en", Topic.PREPOSITION, words.get(i + 2));
            if (done) {
                return !words.get(0).endsWith("ing")
                        && words.stream().noneMatch(word -> Languages.has("en", Topic.VERB, word));
            }
        }
        return false;
    }

    /** Right under the heading, unless most lessons have a line there: then it is their second heading. */
    private static void markRepeats(Draft draft, Shape shape) {
        List<Integer> lessons = draft.lessons();
        long lines = lessons.stream()
                .filter(lesson -> isLineUnder(draft, shape, lesson))
                .count();
        if (lines * 2 >= lessons.size()) {
            return;
        }
        boolean few = lines * FEW <= lessons.size();
        String subject = subject(draft, lessons.get(0));
        for (int lesson : lessons) {
            int below = draft.next(lesson);
            if (isLineUnder(draft, shape, lesson)
                    && (Shape.isRepeat(draft.at(below).text(), subject) || few && isLongQuestion(shape, below))) {
                draft.leaveOut(below, CAPTION);
            }
        }
    }

    /** The words that someone searched a picture by; a short question is the author's own. */
    private static boolean isLongQuestion(Shape shape, int line) {
        return shape.last(line) == '?' && shape.words(line) >= LONG_QUESTION;
    }

    private static boolean isLineUnder(Draft draft, Shape shape, int lesson) {
        int below = draft.next(lesson);
        return below < draft.size()
                && draft.next(below) < draft.size()
                && draft.isBody(below)
                && shape.isShortLine(below)
                && shape.last(below) != ':'
                && draft.start(draft.next(below)) == null;
    }

    /** The title, and the sentence above the list that promises what it holds. */
    private static String subject(Draft draft, int firstLesson) {
        String promise = "";
        for (int i = 0; i < firstLesson; i++) {
            Optional<String> text = Optional.of(draft.at(i).head())
                    .filter(head -> Promise.in(head).isPresent());
            promise = text.orElse(promise);
        }
        return draft.title() + " " + promise;
    }
}
