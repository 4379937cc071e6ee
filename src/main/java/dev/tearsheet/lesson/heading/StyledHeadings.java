package dev.tearsheet.lesson.heading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.part.Captions;
import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;

/** Finds headings that have no number and no markup: short lines of one style with text below each of them. */
final class StyledHeadings implements HeadingFinder {
    private static final int FEWEST = 3;
    private static final List<Topic> OTHER_PARTS =
            List.of(Topic.INTRODUCTION, Topic.CONCLUSION, Topic.QUESTIONS, Topic.OVERVIEW);

    @Override
    public Optional<Proposal> find(Draft draft) {
        var shape = new Shape(draft);
        Map<String, List<Proposal.Found>> styles = new LinkedHashMap<>();
        for (int i = draft.frontEnd() + 1; i < draft.size(); i++) {
            if (isCandidate(draft, shape, i)) {
                styles.computeIfAbsent(style(shape, i), unused -> new ArrayList<>())
                        .add(Proposal.Found.plain(i));
            }
        }
        return styles.entrySet().stream()
                .filter(style -> style.getValue().size() >= FEWEST)
                .max(Comparator.comparingInt(style -> style.getValue().size()))
                .map(style ->
                        new Proposal("short lines, " + style.getKey(), confidence(style.getKey()), style.getValue()));
    }

    /** A short line above text; the second of two short lines belongs to the first, more of them are a list. */
    private static boolean isCandidate(Draft draft, Shape shape, int index) {
        if (!isLine(draft, shape, index) || Captions.isDescription(draft, index) || isOtherPart(shape, index)) {
            return false;
        }
        int previous = draft.previous(index);
        if (previous > draft.frontEnd() && isLine(draft, shape, previous)) {
            return false;
        }
        int next = draft.next(index);
        boolean subheading = next < draft.size() && isLine(draft, shape, next);
        int text = subheading ? draft.next(next) : next;
        boolean opensList = shape.last(index) == ':'
                && !subheading
                && draft.size() > text
                && draft.at(text).kind() == Passage.Kind.ITEM;
        return text < draft.size() && !isLine(draft, shape, text) && !opensList;
    }

    private static boolean isLine(Draft draft, Shape shape, int index) {
        return draft.leftOut(index) == null && shape.isShortLine(index) && !isLabel(draft, index);
    }

    private static boolean isLabel(Draft draft, int index) {
        return Languages.equal(Topic.LABEL, draft.at(index).text());
    }

    private static boolean isOtherPart(Shape shape, int index) {
        return OTHER_PARTS.stream().anyMatch(topic -> shape.opens(topic, index));
    }

    private static String style(Shape shape, int index) {
        char last = shape.last(index);
        if (last == ':') {
            return "each with a colon";
        }
        if (shape.isTitleCase(index)) {
            return "in title case";
        }
        return last == '?' ? "each a question" : last == '!' ? "each with an exclamation mark" : "in sentence case";
    }

    private static double confidence(String style) {
        return style.equals("in sentence case") ? 0.8 : 0.85;
    }
}
