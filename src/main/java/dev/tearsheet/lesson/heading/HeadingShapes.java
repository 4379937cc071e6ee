package dev.tearsheet.lesson.heading;

import java.util.List;

import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Lines;
import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.Span;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.draft.Start;
import dev.tearsheet.lesson.draft.TitleText;
import dev.tearsheet.lesson.words.Words;

/**
 * Takes the title out of a heading's passage: a line of its own, the beginning of a paragraph, or, where the number
 * stands alone, the line or sentence below it.
 */
final class HeadingShapes {
    private static final int LONGEST_LINE = 16;
    private static final int LONGEST_SENTENCE = 8;
    private static final int HEAD = 200;
    private static final double GUESSED = 0.7;

    private final Draft draft;
    private final Shape shape;

    HeadingShapes(Draft draft) {
        this.draft = draft;
        this.shape = new Shape(draft);
    }

    Start start(Proposal.Found found, Proposal proposal) {
        Passage passage = draft.at(found.at());
        List<Span> rest = passage.after(found.markerLength());
        if (rest.isEmpty()) {
            return bare(found, proposal);
        }
        String head = head(rest);
        boolean few = shape.words(found.at()) <= LONGEST_LINE && !(RunIn.end(head) > 0 && isBodyless(found.at()));
        boolean line =
                passage.kind() == Passage.Kind.HEADING || passage.isShort() && (few || isLongHeading(found.at(), head));
        if (line) {
            return start(found, proposal, TitleText.of(texts(rest)), List.of());
        }
        int end = RunIn.end(head);
        if (end > 0) {
            List<Span> text = drop(rest, RunIn.textStart(head, end));
            return start(found, proposal, TitleText.of(head.substring(0, end)), text);
        }
        return start(found, proposal, TitleText.shortened(head), rest)
                .withConfidence(Math.min(GUESSED, proposal.confidence()));
    }

    /** A number alone: the short line below, else the short sentence that the text begins with, names it. */
    private Start bare(Proposal.Found found, Proposal proposal) {
        int next = draft.next(found.at());
        String number = TitleText.of(draft.at(found.at()).text());
        boolean names = next < draft.size()
                && draft.at(next).kind() == Passage.Kind.TEXT
                && draft.at(next).head().chars().anyMatch(Character::isLetter);
        if (!names) {
            return start(found, proposal, number, List.of());
        }
        if (shape.isTitle(next)) {
            draft.role(next, Draft.Role.TITLE_LINE);
            return start(found, proposal, TitleText.of(draft.at(next).text()), List.of());
        }
        String head = draft.at(next).head();
        int end = RunIn.sentenceEnd(head);
        if (end > 0 && Words.count(head.substring(0, end)) <= LONGEST_SENTENCE) {
            draft.cut(next, RunIn.textStart(head, end));
            return start(found, proposal, TitleText.of(head.substring(0, end)), List.of());
        }
        return start(found, proposal, number, List.of());
    }

    /** A heading of thirty words: one line without the end of a sentence in it, and text below. */
    private boolean isLongHeading(int index, String head) {
        return ".;,".indexOf(shape.last(index)) < 0 && RunIn.sentenceEnd(head) < 0 && !isBodyless(index);
    }

    private boolean isBodyless(int index) {
        int next = draft.next(index);
        return next >= draft.size()
                || draft.start(next) != null
                || shape.isTitle(next)
                || new MarkerWeights(draft).marker(next).isPresent();
    }

    private static Start start(Proposal.Found found, Proposal proposal, String title, List<Span> rest) {
        String shown =
                title.isBlank() ? "Part " + found.number().map(String::valueOf).orElse("") : title;
        return new Start(Start.Part.LESSON, found.number(), shown, rest, proposal.confidence(), proposal.rule());
    }

    private static String head(List<Span> spans) {
        String text = texts(spans);
        return text.substring(0, Math.min(HEAD, text.length()));
    }

    private static String texts(List<Span> spans) {
        return new Block.Paragraph(spans, new Lines(1, 1)).text();
    }

    private static List<Span> drop(List<Span> spans, int characters) {
        return new Passage(Passage.Kind.TEXT, 0, "", spans, new Lines(1, 1), 0).after(characters);
    }
}
