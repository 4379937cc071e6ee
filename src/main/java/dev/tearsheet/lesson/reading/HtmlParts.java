package dev.tearsheet.lesson.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.lesson.Lines;
import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks through a page and notes what it shows as passages, with the lines of the source. */
final class HtmlParts implements NodeVisitor {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "svg", "head", "noscript");

    private final MainText main;
    private final List<Passage> passages = new ArrayList<>();
    private final Deque<Element> around = new ArrayDeque<>();
    private final HtmlLists lists = new HtmlLists();
    private HtmlText text = new HtmlText();
    private Element outside;
    private Element unseen;
    private boolean inMain;

    HtmlParts(MainText main) {
        this.main = main;
    }

    List<Passage> passages() {
        flush();
        return passages;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && unseen == null) {
            text.add(words);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        String tag = element.normalName();
        unseen = unseen == null && UNSEEN.contains(tag) ? element : unseen;
        if (element.isBlock() || tag.equals("br") || tag.equals("img") || tag.equals("figcaption")) {
            flush();
        }
        inMain |= element == main.root();
        if (outside == null && main.leavesOut(element)) {
            outside = element;
        }
        if (HEADINGS.contains(tag)
                || Set.of("li", "blockquote", "pre", "figcaption").contains(tag)) {
            around.push(element);
        }
        lists.open(element);
        text.open(element);
        if (tag.equals("img") && unseen == null && !element.attr("alt").isBlank()) {
            picture(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.isBlock() || element.normalName().equals("figcaption")) {
            flush();
        }
        text.close(element);
        lists.close(element);
        if (element == around.peek()) {
            around.pop();
        }
        inMain &= element != main.root();
        outside = outside == element ? null : outside;
        unseen = unseen == element ? null : unseen;
    }

    private void picture(Element image) {
        int line = Math.max(1, image.sourceRange().start().lineNumber());
        List<Span> spans = List.of(Span.plain(image.attr("alt").strip()));
        Passage.Kind kind = outside != null || !inMain ? Passage.Kind.BOILERPLATE : Passage.Kind.CAPTION;
        passages.add(new Passage(kind, 0, "", spans, new Lines(line, line), 1));
    }

    private void flush() {
        List<Span> spans = text.spans();
        if (!spans.isEmpty()) {
            passages.add(passage(spans));
        }
        text = text.next();
    }

    private Passage passage(List<Span> spans) {
        Element element = around.peek();
        String tag = element == null ? "" : element.normalName();
        boolean title = tag.equals("h1") && !main.ownTitle();
        if (outside != null || !inMain && !title) {
            return new Passage(Passage.Kind.BOILERPLATE, 0, "", spans, text.lines(), 1);
        }
        if (HEADINGS.contains(tag)) {
            return new Passage(Passage.Kind.HEADING, tag.charAt(1) - '0', "", spans, text.lines(), 1);
        }
        if (tag.equals("li")) {
            Optional<String> label = lists.label(element);
            Passage.Kind kind = label.isPresent() ? Passage.Kind.ITEM : Passage.Kind.TEXT;
            return new Passage(kind, lists.depth(), label.orElse(""), spans, text.lines(), 0);
        }
        Passage.Kind kind = switch (tag) {
            case "blockquote" -> Passage.Kind.QUOTE;
            case "pre" -> Passage.Kind.CODE;
            case "figcaption" -> Passage.Kind.CAPTION;
            default -> Passage.Kind.TEXT;
        };
        return new Passage(kind, 0, "", spans, text.lines(), 1);
    }
}
