package dev.tearsheet.lesson.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import dev.tearsheet.lesson.Lines;
import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.Span;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.jsoup.Jsoup;

/** Walks through the blocks of a Markdown document and notes them as passages. */
final class MarkdownBlocks {
    private final boolean wrapped;
    private final List<Passage> passages = new ArrayList<>();
    /** How many items each list has shown so far. */
    private final Map<Node, Integer> counts = new IdentityHashMap<>();

    private int lastLine;

    MarkdownBlocks(boolean wrapped) {
        this.wrapped = wrapped;
    }

    List<Passage> of(Node document) {
        Node node = document.getFirstChild();
        while (node != null) {
            boolean leaf = take(node);
            node = leaf ? following(node) : node.getFirstChild() == null ? following(node) : node.getFirstChild();
        }
        return passages;
    }

    /** The next block in reading order that is not inside this one. */
    private static Node following(Node node) {
        Node at = node;
        while (at != null && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null ? null : at.getNext();
    }

    /** Notes the block if it holds text itself; false for those that hold blocks. */
    private boolean take(Node node) {
        if (node instanceof Heading heading) {
            lines(heading, Passage.Kind.HEADING, heading.getLevel(), "");
        } else if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof FencedCodeBlock code) {
            add(Passage.Kind.CODE, code.getLiteral().stripTrailing(), linesOf(node));
        } else if (node instanceof IndentedCodeBlock code) {
            // Four blanks before a pasted paragraph are an accident more often than a program.
            add(Passage.Kind.TEXT, code.getLiteral().strip(), linesOf(node));
        } else if (node instanceof HtmlBlock html) {
            String text = Jsoup.parse(html.getLiteral()).text().strip();
            Passage.Kind kind = text.isEmpty() ? Passage.Kind.BOILERPLATE : Passage.Kind.TEXT;
            add(kind, text.isEmpty() ? html.getLiteral().strip() : text, linesOf(node));
        } else if (node instanceof ThematicBreak) {
            add(Passage.Kind.RULE, "---", linesOf(node));
        } else if (node instanceof LinkReferenceDefinition link) {
            add(Passage.Kind.BOILERPLATE, link.getDestination(), linesOf(node));
        } else {
            counts.merge(node.getParent(), 1, Integer::sum);
            if (node instanceof ListItem item && item.getFirstChild() == null) {
                empty(item);
            }
            return false;
        }
        return true;
    }

    /** A number alone is a heading whose title stands below; a dash alone says nothing. */
    private void empty(ListItem item) {
        String label = label(item);
        if (Character.isDigit(label.charAt(0))) {
            add(Passage.Kind.TEXT, label, linesOf(item));
        }
    }

    private void paragraph(Node node) {
        Node parent = node.getParent();
        if (parent instanceof BlockQuote) {
            lines(node, Passage.Kind.QUOTE, 0, "");
        } else if (parent instanceof ListItem item && item.getFirstChild() == node) {
            lines(node, Passage.Kind.ITEM, depth(item), label(item));
        } else {
            lines(node, Passage.Kind.TEXT, 0, "");
        }
    }

    /** One passage for each line of the block, or a single one where lines are broken for their width only. */
    private void lines(Node node, Passage.Kind kind, int level, String label) {
        var spans = new MarkdownSpans(wrapped || kind == Passage.Kind.HEADING);
        List<List<Span>> texts = spans.of(node);
        Lines all = linesOf(node);
        boolean picture = spans.isPicture() || isUnderPicture(texts);
        for (int i = 0; i < texts.size(); i++) {
            int first = Math.min(all.first() + i, all.last());
            var lines = new Lines(first, i + 1 == texts.size() ? all.last() : first);
            if (!texts.get(i).isEmpty()) {
                Passage.Kind found =
                        picture ? Passage.Kind.CAPTION : i > 0 && kind == Passage.Kind.ITEM ? Passage.Kind.TEXT : kind;
                add(new Passage(
                        found, level, found == Passage.Kind.ITEM ? label : "", texts.get(i), lines, gap(lines)));
            }
        }
    }

    /** A paragraph in italics right below a picture describes it. */
    private boolean isUnderPicture(List<List<Span>> texts) {
        boolean below = !passages.isEmpty() && passages.get(passages.size() - 1).kind() == Passage.Kind.CAPTION;
        return below && texts.stream().flatMap(List::stream).allMatch(span -> span.style() == Span.Style.EMPHASIS);
    }

    void add(Passage.Kind kind, String text, Lines lines) {
        if (!text.isEmpty()) {
            add(new Passage(kind, 0, "", List.of(Span.plain(text)), lines, gap(lines)));
        }
    }

    private void add(Passage passage) {
        passages.add(passage);
        lastLine = passage.lines().last();
    }

    private int gap(Lines lines) {
        return Math.max(0, lines.first() - lastLine - 1);
    }

    private static int depth(Node item) {
        int depth = -1;
        for (Node at = item; at != null; at = at.getParent()) {
            depth += at instanceof ListBlock ? 1 : 0;
        }
        return depth;
    }

    private String label(ListItem item) {
        if (!(item.getParent() instanceof OrderedList list)) {
            return "\u2022";
        }
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        return (number + counts.get(list) - 1) + (list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter());
    }

    private static Lines linesOf(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        int first = spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1;
        return new Lines(
                first, spans.isEmpty() ? first : spans.get(spans.size() - 1).getLineIndex() + 1);
    }
}
