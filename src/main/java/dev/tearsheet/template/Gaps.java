package dev.tearsheet.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import dev.tearsheet.template.CssInliner.Edit;
import dev.tearsheet.template.StyledPage.Gap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Finds where a page could have other words and its styles would be the same. Only what is known to be so: in elements
 * of running text, and in attributes that no rule looks at and no parser either.
 */
final class Gaps {
    private static final Set<String> RUNNING = Set.of(
            "title",
            "body",
            "div",
            "p",
            "td",
            "th",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "a",
            "b",
            "strong",
            "i",
            "em",
            "u",
            "s",
            "span",
            "small",
            "big",
            "sub",
            "sup",
            "font",
            "code",
            "q",
            "cite",
            "center",
            "address",
            "article",
            "section",
            "header",
            "footer",
            "main",
            "dt",
            "dd",
            "caption");

    private static final List<String> IDLE = List.of("href", "src", "alt", "title", "width", "height");

    private final String html;
    private final Sight sight;
    private final List<Gap> gaps = new ArrayList<>();

    private Gaps(String html, Sight sight) {
        this.html = html;
        this.sight = sight;
    }

    /** Their places in the source, in their order; {@code at} is the same as {@code from} yet. */
    static List<Gap> in(Document page, String html, Sight sight) {
        Gaps found = new Gaps(html, sight);
        if (!sight.unbounded()) {
            page.select("title, body, body *").forEach(found::look);
        }
        // An element that was left open goes on in another one with the same attributes, at the same place.
        return found.gaps.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Gap::from))
                .toList();
    }

    /** Each with its place in the edited text; none at all if one touches an edit or another gap. */
    static List<Gap> between(List<Edit> edits, List<Gap> gaps) {
        List<Gap> placed = new ArrayList<>();
        int moved = 0;
        int edit = 0;
        int end = 0;
        for (Gap gap : gaps) {
            while (edit < edits.size() && edits.get(edit).from() < gap.to()) {
                Edit passed = edits.get(edit++);
                moved += passed.text().length() - (passed.to() - passed.from());
                end = Math.max(end, passed.to());
            }
            if (gap.from() < end) {
                return List.of();
            }
            placed.add(new Gap(gap.from(), gap.to(), gap.from() + moved, gap.running()));
            end = gap.to() + 1;
        }
        return placed;
    }

    private void look(Element element) {
        if (RUNNING.contains(element.normalName())) {
            element.textNodes().stream()
                    .filter(n -> n.getClass() == TextNode.class)
                    .forEach(this::lookAt);
        }
        if (RUNNING.contains(element.normalName()) || element.nameIs("img") || element.nameIs("table")) {
            IDLE.stream().filter(a -> element.hasAttr(a) && !sight.sees(a)).forEach(a -> lookAt(element, a));
        }
    }

    private void lookAt(TextNode words) {
        Range range = words.sourceRange();
        if (range.isTracked() && isBetween(range, '>', '<')) {
            add(range, '<', true);
        }
    }

    private void lookAt(Element element, String attribute) {
        Range range = element.attributes().sourceRange(attribute).valueRange();
        for (char quote : new char[] {'"', '\''}) {
            if (range.isTracked() && isBetween(range, quote, quote)) {
                add(range, quote, false);
            }
        }
    }

    private boolean isBetween(Range range, char before, char after) {
        return range.startPos() > 0
                && range.startPos() < range.endPos()
                && range.endPos() < html.length()
                && html.charAt(range.startPos() - 1) == before
                && html.charAt(range.endPos()) == after;
    }

    private void add(Range range, char end, boolean running) {
        Gap gap = new Gap(range.startPos(), range.endPos(), range.startPos(), running);
        String words = html.substring(gap.from(), gap.to());
        if (words.indexOf(end) < 0 && gap.takes(words)) {
            gaps.add(gap);
        }
    }
}
