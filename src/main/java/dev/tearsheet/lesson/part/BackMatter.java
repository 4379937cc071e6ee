package dev.tearsheet.lesson.part;

import static dev.tearsheet.lesson.Outline.LeftOut.Kind.QUESTIONS_HEADING;

import java.util.List;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.draft.Start;
import dev.tearsheet.lesson.draft.Step;
import dev.tearsheet.lesson.draft.TitleText;
import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;

/** Recognises what follows the last lesson: questions, a conclusion, other sections. */
public final class BackMatter implements Step {
    private static final int FEWEST_QUESTIONS = 2;

    @Override
    public void mark(Draft draft) {
        List<Integer> lessons = draft.lessons();
        if (!lessons.isEmpty()) {
            new Walk(draft, lessons).run();
        }
    }

    /** One way through the passages behind the last lesson's heading. */
    private static final class Walk {
        private final Draft draft;
        private final Shape shape;
        private final List<Integer> lessons;
        private final int last;
        private final boolean loneQuestions;
        private final boolean subheadings;
        private final int usualGap;
        private boolean inQuestions;
        private boolean hasText;

        Walk(Draft draft, List<Integer> lessons) {
            this.draft = draft;
            this.shape = new Shape(draft);
            this.lessons = lessons;
            this.last = lessons.get(lessons.size() - 1);
            this.loneQuestions =
                    countQuestions(last, draft.size()) >= FEWEST_QUESTIONS && countQuestions(lessons.get(0), last) == 0;
            this.subheadings = hasSubheadings();
            this.usualGap = lessons.stream()
                    .mapToInt(lesson -> draft.at(lesson).gap())
                    .max()
                    .orElse(1);
        }

        void run() {
            for (int i = draft.next(last); i < draft.size(); i = draft.next(i)) {
                if (draft.isBody(i)) {
                    visit(i);
                    hasText |= draft.isBody(i) && shape.isText(i);
                }
            }
        }

        private void visit(int index) {
            boolean heading = isPartHeading(index);
            if (heading && shape.opens(Topic.QUESTIONS, index)) {
                draft.leaveOut(index, QUESTIONS_HEADING);
                inQuestions = true;
            } else if (heading && shape.opens(Topic.CONCLUSION, index)) {
                start(index, Start.of(Start.Part.CONCLUSION, title(index)));
            } else if (isQuestionHere(index)) {
                draft.start(index, Start.of(Start.Part.QUESTION, title(index)));
            } else if (isClosingText(index)) {
                start(index, Start.untitled(Start.Part.CONCLUSION, draft.at(index)));
            } else if (heading && hasText && !inQuestions && !subheadings && isAboveText(index)) {
                draft.start(index, Start.of(Start.Part.SECTION, title(index)));
            }
        }

        private void start(int index, Start start) {
            draft.start(index, start);
            inQuestions = false;
        }

        private boolean isQuestionHere(int index) {
            boolean due = inQuestions || loneQuestions && hasText;
            return due && shape.isQuestion(index) && isAboveText(index);
        }

        /** A heading of the lessons' rank or above, or a line that looks like one. */
        private boolean isPartHeading(int index) {
            if (shape.isHeading(index) && shape.isHeading(last)) {
                return draft.at(index).level() <= draft.at(last).level();
            }
            boolean known = shape.isShortLine(index)
                    && (shape.opens(Topic.QUESTIONS, index) || shape.opens(Topic.CONCLUSION, index));
            return shape.isTitle(index) || known;
        }

        /** Text without a heading that opens with a closing word or stands apart from all before. */
        private boolean isClosingText(int index) {
            if (!hasText || !shape.isText(index) || draft.at(index).kind() != Passage.Kind.TEXT) {
                return false;
            }
            boolean apart = draft.at(index).gap() > usualGap && !inQuestions && isLastPart(index);
            return apart || Languages.opens(Topic.CLOSING_WORDS, draft.at(index).head());
        }

        /** Whether nothing but plain text follows. */
        private boolean isLastPart(int index) {
            for (int i = draft.next(index); i < draft.size(); i = draft.next(i)) {
                if (shape.isTitle(i) || draft.at(i).gap() > usualGap) {
                    return false;
                }
            }
            return true;
        }

        private boolean isAboveText(int index) {
            int next = draft.next(index);
            return next < draft.size() && draft.isBody(next) && !shape.isQuestion(next) && !shape.isHeading(next);
        }

        private long countQuestions(int from, int to) {
            long count = 0;
            for (int i = draft.next(from); i < to; i = draft.next(i)) {
                boolean underHeading = draft.start(draft.previous(i)) != null;
                count += draft.isBody(i) && shape.isQuestion(i) && !underHeading && isAboveText(i) ? 1 : 0;
            }
            return count;
        }

        /** Whether lessons before the last one have headings inside. */
        private boolean hasSubheadings() {
            for (int i = lessons.get(0); i < last; i++) {
                boolean underHeading = i > 0 && draft.start(i - 1) != null;
                if (draft.isBody(i) && isPartHeading(i) && !underHeading && isAboveText(i)) {
                    return true;
                }
            }
            return false;
        }

        private String title(int index) {
            return TitleText.of(draft.at(index).text());
        }
    }
}
