package dev.tearsheet.lesson.cutting;

import static dev.tearsheet.lesson.Outline.LeftOut.Kind.BOILERPLATE;
import static dev.tearsheet.lesson.Outline.LeftOut.Kind.CAPTION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.lesson.Lines;
import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.Section;
import dev.tearsheet.lesson.Span;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Start;
import dev.tearsheet.lesson.keys.LessonKeys;
import dev.tearsheet.lesson.words.Words;

/** Makes the outline of a draft in one walk, so that every passage goes to one part and none to two. */
final class Assembly {
    /** What may stand in the middle of a part without ending it. */
    private static final Set<Outline.LeftOut.Kind> PASSING = Set.of(CAPTION, BOILERPLATE);

    private final Draft draft;
    private final List<Section> introductions = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Lesson> lessons = new ArrayList<>();
    private final List<Section> questions = new ArrayList<>();
    private final List<Section> conclusions = new ArrayList<>();
    private final List<Outline.LeftOut> leftOut = new ArrayList<>();
    private Start open;
    private Start.Part closed;
    private int first;
    private Bodies body;

    Assembly(Draft draft) {
        this.draft = draft;
    }

    Outline outline() {
        for (int i = 0; i < draft.size(); i++) {
            take(i);
        }
        close(draft.article().lineCount());
        sections.sort(Comparator.comparingInt(section -> section.lines().first()));
        return new Outline(
                draft.article().file(),
                draft.title(),
                joined(introductions),
                sections,
                LessonKeys.carryOver(List.of(), lessons),
                questions,
                joined(conclusions),
                leftOut,
                draft.warnings());
    }

    private void take(int index) {
        Passage passage = draft.at(index);
        Outline.LeftOut.Kind kind = draft.leftOut(index);
        if (kind != null) {
            leftOut.add(new Outline.LeftOut(kind, passage.text(), passage.lines()));
            if (!PASSING.contains(kind)) {
                close(passage.lines().first() - 1);
            }
            return;
        }
        Start start = draft.start(index);
        if (start != null) {
            begin(start, firstLine(passage, start));
            body.add(passage, start.rest(), Draft.Role.BODY);
            return;
        }
        if (open == null) {
            begin(Start.of(resumed(), ""), passage.lines().first());
        }
        if (draft.role(index) != Draft.Role.TITLE_LINE) {
            List<Span> spans = draft.cut(index) == 0 ? passage.spans() : passage.after(draft.cut(index));
            body.add(passage, spans, draft.role(index));
        }
    }

    /** Blank lines that set a text apart are part of what begins with them. */
    private static int firstLine(Passage passage, Start start) {
        boolean apart = start.title().isEmpty() && passage.gap() > 1;
        return passage.lines().first() - (apart ? passage.gap() - 1 : 0);
    }

    private Start.Part resumed() {
        return sections.isEmpty() && lessons.isEmpty() ? Start.Part.INTRODUCTION : Start.Part.SECTION;
    }

    private void begin(Start start, int line) {
        close(line - 1);
        open = start;
        first = line;
        body = new Bodies(draft.article().wrapped());
    }

    private void close(int last) {
        if (open == null) {
            return;
        }
        var lines = new Lines(first, Math.max(first, last));
        List<Block> blocks = body.blocks();
        var section = new Section(open.title(), blocks, lines);
        switch (open.part()) {
            case LESSON -> lessons.add(lesson(blocks, lines));
            case INTRODUCTION -> (resumed() == Start.Part.INTRODUCTION ? introductions : sections).add(section);
            case QUESTION -> questions.add(section);
            case CONCLUSION -> conclude(section);
            case SECTION -> sections.add(section);
        }
        closed = open.part();
        open = null;
    }

    /** Of several conclusions with other parts between them the last one is it. */
    private void conclude(Section section) {
        if (closed != Start.Part.CONCLUSION) {
            sections.addAll(conclusions);
            conclusions.clear();
        }
        conclusions.add(section);
    }

    private Lesson lesson(List<Block> blocks, Lines lines) {
        int words = Words.count(open.title())
                + blocks.stream().mapToInt(block -> Words.count(block.text())).sum();
        LessonKey key = LessonKeys.first(open.title(), blocks);
        return new Lesson(key, open.number(), open.title(), blocks, lines, words, open.confidence(), open.rule());
    }

    private static Optional<Section> joined(List<Section> parts) {
        return parts.stream().reduce((one, other) -> {
            var blocks = new ArrayList<>(one.body());
            if (!one.title().isEmpty() && !other.title().isEmpty()) {
                blocks.add(new Block.Subheading(List.of(Span.plain(other.title())), heading(other)));
            }
            blocks.addAll(other.body());
            String title = one.title().isEmpty() ? other.title() : one.title();
            return new Section(title, blocks, one.lines().to(other.lines()));
        });
    }

    /** Where the heading of a part stands. */
    private static Lines heading(Section part) {
        int first = part.lines().first();
        int below = part.body().isEmpty()
                ? part.lines().last() + 1
                : part.body().get(0).lines().first();
        return new Lines(first, Math.max(first, below - 1));
    }
}
