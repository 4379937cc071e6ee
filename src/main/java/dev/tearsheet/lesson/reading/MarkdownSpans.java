package dev.tearsheet.lesson.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.lesson.Span;
import dev.tearsheet.lesson.Spans;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Walks through the text inside one Markdown block and notes it as spans, line by line. */
final class MarkdownSpans {
    private final boolean joinLines;
    private final List<Spans> lines = new ArrayList<>();
    private boolean picture;
    private boolean words;

    MarkdownSpans(boolean joinLines) {
        this.joinLines = joinLines;
    }

    List<List<Span>> of(Node block) {
        lines.add(new Spans());
        Node node = block.getFirstChild();
        while (node != null) {
            take(node, block);
            node = node.getFirstChild() != null ? node.getFirstChild() : following(node, block);
        }
        return lines.stream().map(Spans::trimmed).toList();
    }

    /** Whether a picture is all that the block holds. */
    boolean isPicture() {
        return picture && !words;
    }

    private static Node following(Node node, Node block) {
        Node at = node;
        while (at != null && at != block && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null || at == block ? null : at.getNext();
    }

    private void take(Node node, Node block) {
        if (node instanceof Text text) {
            add(text.getLiteral(), node, block);
        } else if (node instanceof Code code) {
            add(code.getLiteral(), node, block);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            if (joinLines) {
                add(" ", node, block);
            } else {
                lines.add(new Spans());
            }
        }
        picture |= node instanceof Image;
    }

    private void add(String text, Node node, Node block) {
        Span.Style style = node instanceof Code ? Span.Style.CODE : Span.Style.PLAIN;
        Optional<String> link = Optional.empty();
        boolean inPicture = false;
        for (Node at = node.getParent(); at != null && at != block; at = at.getParent()) {
            if (at instanceof StrongEmphasis) {
                style = Span.Style.STRONG;
            } else if (at instanceof Emphasis && style == Span.Style.PLAIN) {
                style = Span.Style.EMPHASIS;
            } else if (at instanceof Link target) {
                link = Optional.of(target.getDestination());
            }
            inPicture |= at instanceof Image;
        }
        words |= !inPicture && !text.isBlank();
        lines.get(lines.size() - 1).add(text, style, link);
    }
}
