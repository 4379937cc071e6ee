package dev.tearsheet.lesson.cutting;

import java.util.ArrayList;
import java.util.List;

import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Lines;
import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.Span;
import dev.tearsheet.lesson.Spans;
import dev.tearsheet.lesson.draft.Draft;

/** Builds the body of a part out of passages: items grow into lists, broken lines into paragraphs. */
final class Bodies {
    private final boolean wrapped;
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Span>> items = new ArrayList<>();
    private final List<Span> paragraph = new ArrayList<>();
    private boolean ordered;
    private Lines lines;

    Bodies(boolean wrapped) {
        this.wrapped = wrapped;
    }

    void add(Passage passage, List<Span> spans, Draft.Role role) {
        if (spans.isEmpty()) {
            return;
        }
        if (role == Draft.Role.SUBHEADING) {
            finish();
            blocks.add(new Block.Subheading(spans, passage.lines()));
            return;
        }
        switch (passage.kind()) {
            case ITEM -> item(passage, spans);
            case QUOTE -> single(new Block.Quotation(spans, passage.lines()));
            case CODE -> single(new Block.Code(passage.text(), passage.lines()));
            default -> text(passage, spans);
        }
    }

    private void single(Block block) {
        finish();
        blocks.add(block);
    }

    private void item(Passage passage, List<Span> spans) {
        boolean number = !passage.label().equals("\u2022");
        if (items.isEmpty() || number != ordered && passage.level() == 0) {
            finish();
            ordered = number;
        }
        items.add(spans);
        lines = lines == null ? passage.lines() : lines.to(passage.lines());
    }

    private void text(Passage passage, List<Span> spans) {
        boolean goesOn = wrapped && lines != null && passage.gap() == 0;
        if (goesOn && !items.isEmpty()) {
            items.set(items.size() - 1, joined(items.get(items.size() - 1), spans));
        } else if (goesOn) {
            List<Span> longer = joined(paragraph, spans);
            paragraph.clear();
            paragraph.addAll(longer);
        } else {
            finish();
            paragraph.addAll(spans);
        }
        lines = lines == null ? passage.lines() : lines.to(passage.lines());
    }

    private static List<Span> joined(List<Span> first, List<Span> second) {
        return new Spans().add(first).add(List.of(Span.plain(" "))).add(second).trimmed();
    }

    private void finish() {
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(ordered, items, lines));
        } else if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(paragraph, lines));
        }
        items.clear();
        paragraph.clear();
        lines = null;
    }

    List<Block> blocks() {
        finish();
        return blocks;
    }
}
