package dev.tearsheet.lesson.heading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.words.Topic;

/** Finds headings of the format itself: the longest row of the same rank under one roof, or lines all in bold. */
final class MarkupHeadings implements HeadingFinder {
    private static final int FEWEST = 3;
    private static final int BOLD_RANK = 7;
    private static final int LEAST_TEXT = 15;
    private static final List<Topic> OTHER_PARTS =
            List.of(Topic.INTRODUCTION, Topic.CONCLUSION, Topic.QUESTIONS, Topic.OVERVIEW);

    @Override
    public Optional<Proposal> find(Draft draft) {
        return rows(draft).stream()
                .filter(row ->
                        row.size() >= FEWEST && Sections.of(draft, row).filled(LEAST_TEXT) * FEWEST >= FEWEST - 1)
                .max(Comparator.comparingInt(List::size))
                .map(row -> new Proposal("headings of one rank", 0.9, row));
    }

    /** For each rank the headings between two of a higher rank, without those of other parts. */
    private static List<List<Proposal.Found>> rows(Draft draft) {
        var shape = new Shape(draft);
        var rows = new ArrayList<List<Proposal.Found>>();
        var open = new ArrayList<List<Proposal.Found>>();
        for (int rank = 0; rank <= BOLD_RANK; rank++) {
            open.add(new ArrayList<>());
        }
        int questions = 0;
        for (int i = draft.frontEnd() + 1; i < draft.size(); i++) {
            int rank = draft.leftOut(i) == null ? rank(draft, shape, i) : 0;
            if (rank > 0) {
                for (int below = rank + 1; below <= BOLD_RANK; below++) {
                    rows.add(open.set(below, new ArrayList<>()));
                }
                questions = questions > 0 && rank > questions ? questions : shape.opens(Topic.QUESTIONS, i) ? rank : 0;
                if (questions == 0 && !isOtherPart(shape, i)) {
                    open.get(rank).add(Proposal.Found.plain(i));
                }
            }
        }
        rows.addAll(open);
        return rows;
    }

    private static int rank(Draft draft, Shape shape, int index) {
        return shape.isHeading(index) ? draft.at(index).level() : shape.isBold(index) ? BOLD_RANK : 0;
    }

    private static boolean isOtherPart(Shape shape, int index) {
        return OTHER_PARTS.stream().anyMatch(topic -> shape.opens(topic, index));
    }
}
