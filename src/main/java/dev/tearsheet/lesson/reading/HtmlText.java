package dev.tearsheet.lesson.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.lesson.Lines;
import dev.tearsheet.lesson.Span;
import dev.tearsheet.lesson.Spans;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Gathers the text of one passage of a page, with its styles and lines. */
final class HtmlText {
    private static final Set<String> STRONG = Set.of("b", "strong");
    private static final Set<String> EMPHASIS = Set.of("i", "em", "cite");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");

    private final Deque<Element> styles;
    private final Spans spans = new Spans();
    private int first;
    private int last;

    HtmlText() {
        this(new ArrayDeque<>());
    }

    private HtmlText(Deque<Element> styles) {
        this.styles = styles;
    }

    /** An empty text within the same styles. */
    HtmlText next() {
        return new HtmlText(styles);
    }

    void open(Element element) {
        if (style(element) != Span.Style.PLAIN || element.hasAttr("href")) {
            styles.push(element);
        }
    }

    void close(Element element) {
        if (styles.peek() == element) {
            styles.pop();
        }
    }

    void add(TextNode node) {
        String whole = node.getWholeText();
        String words = node.text();
        if (!words.isBlank()) {
            int start = Math.max(1, node.sourceRange().start().lineNumber());
            int begin = start
                    + newlines(whole, 0, whole.length() - whole.stripLeading().length());
            first = first == 0 ? begin : first;
            last = Math.max(
                    begin, start + newlines(whole, 0, whole.stripTrailing().length()));
        }
        spans.add(spans.endsWithBlank() ? words.stripLeading() : words, style(), link());
    }

    List<Span> spans() {
        return spans.trimmed();
    }

    Lines lines() {
        return new Lines(Math.max(1, first), Math.max(Math.max(1, first), last));
    }

    private Span.Style style() {
        return styles.stream()
                .map(HtmlText::style)
                .filter(style -> style != Span.Style.PLAIN)
                .findFirst()
                .orElse(Span.Style.PLAIN);
    }

    private Optional<String> link() {
        return styles.stream()
                .map(element -> element.attr("href"))
                .filter(href -> href.contains("/"))
                .findFirst();
    }

    private static Span.Style style(Element element) {
        String tag = element.normalName();
        return STRONG.contains(tag)
                ? Span.Style.STRONG
                : EMPHASIS.contains(tag)
                        ? Span.Style.EMPHASIS
                        : CODE.contains(tag) ? Span.Style.CODE : Span.Style.PLAIN;
    }

    private static int newlines(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }
}
