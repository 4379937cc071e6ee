package dev.tearsheet.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.tearsheet.template.StyleSheet.Declaration;
import dev.tearsheet.template.StyledPage.Gap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * Moves the rules of a page's style sheets into the style attributes of the elements that they match, because many
 * mail programs read no sheets. What works only in a sheet stays in one in the head. The source is edited, not written
 * anew: every other character stays as it was.
 */
public final class CssInliner {
    /** Replaces a stretch of the source. */
    record Edit(int from, int to, String text) {}

    private static final Pattern STYLE =
            Pattern.compile("style(\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s>]*))?", Pattern.CASE_INSENSITIVE);

    private static final StyleSheet NONE = StyleSheet.parse("");

    /** A sheet is parsed in milliseconds, and all mails of a template have the same one. */
    private volatile Map.Entry<String, StyleSheet> newest = Map.entry("", NONE);

    /** @throws BrokenTemplate if a style sheet cannot be read */
    public String inline(String html) {
        Document page = parsedPage(html);
        List<Element> sheets = sheets(page);
        return applied(edits(page, sheets, sheet(sheets), html), html);
    }

    /**
     * The same, with the places at which other words would have changed nothing; takes more than twice as long.
     *
     * @throws BrokenTemplate if a style sheet cannot be read
     */
    public StyledPage styled(String html) {
        Document page = parsedPage(html);
        List<Element> sheets = sheets(page);
        StyleSheet sheet = sheet(sheets);
        List<Edit> edits = edits(page, sheets, sheet, html);
        StyledPage styled =
                new StyledPage(applied(edits, html), Gaps.between(edits, Gaps.in(page, html, sheet.sight())));
        // A proof by example beside the rules: what is not so with these words is taken back.
        boolean holds = styled.probed(styled.text(), Gap::at).equals(inline(styled.probed(html, Gap::from)));
        return holds ? styled : new StyledPage(styled.text(), List.of());
    }

    private static Document parsedPage(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    }

    private static List<Element> sheets(Document page) {
        return page.select("style:not([media])");
    }

    /** In their order. */
    private static List<Edit> edits(Document page, List<Element> sheets, StyleSheet sheet, String html) {
        if (sheets.isEmpty()) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>(sheetEdits(page, sheets, sheet.rest()));
        for (Element element : page.select("html, body, body *")) {
            if (isInSource(element.sourceRange()) && !element.nameIs("style")) {
                style(element, sheet).ifPresent(s -> edits.add(styleEdit(element, s, html)));
            }
        }
        edits.sort(Comparator.comparingInt(Edit::from));
        return edits;
    }

    private StyleSheet sheet(List<Element> sheets) {
        return sheets.isEmpty()
                ? NONE
                : parsed(sheets.stream().map(Element::data).collect(Collectors.joining("\n")));
    }

    private StyleSheet parsed(String css) {
        Map.Entry<String, StyleSheet> last = newest;
        if (!last.getKey().equals(css)) {
            last = Map.entry(css, StyleSheet.parse(css));
            newest = last;
        }
        return last.getValue();
    }

    /** Takes the sheets out, and leaves one with the rest in the place of the first, or at the end of the head. */
    private static List<Edit> sheetEdits(Document page, List<Element> sheets, String rest) {
        String left = rest.isEmpty() ? "" : "<style>\n" + rest + "</style>";
        Element first = sheets.get(0);
        Range headEnd = page.head().endSourceRange();
        boolean stray = first.closest("head") == null && isInSource(headEnd);
        List<Edit> edits = new ArrayList<>();
        for (Element each : sheets) {
            String text = each == first && !stray ? left : "";
            edits.add(new Edit(
                    each.sourceRange().startPos(), each.endSourceRange().endPos(), text));
        }
        if (stray) {
            edits.add(new Edit(headEnd.startPos(), headEnd.startPos(), left));
        }
        return edits;
    }

    /** The cascade for one element; what counts more comes later. Nothing if no rule matches. */
    private static Optional<String> style(Element element, StyleSheet sheet) {
        List<Declaration> matching = sheet.rules().stream()
                .filter(r -> r.matches(element))
                .flatMap(r -> r.declarations().stream())
                .collect(Collectors.toCollection(ArrayList::new));
        if (matching.isEmpty()) {
            return Optional.empty();
        }
        if (element.hasAttr("style")) {
            matching.addAll(StyleSheet.inline(element.attr("style")));
        }
        matching.sort(Comparator.comparing(Declaration::important));
        Map<String, String> winners = new LinkedHashMap<>();
        for (Declaration declaration : matching) {
            // Taken out first, so that it stands behind a shorthand which it overrules.
            winners.remove(declaration.property());
            winners.put(declaration.property(), declaration.value());
        }
        return Optional.of(winners.entrySet().stream()
                .map(w -> w.getKey() + ":" + w.getValue())
                .collect(Collectors.joining(";")));
    }

    private static Edit styleEdit(Element element, String style, String html) {
        String attribute = "style=\"" + escaped(style) + "\"";
        Range tag = element.sourceRange();
        if (!element.hasAttr("style")) {
            int behindName = tag.startPos() + 1 + element.tagName().length();
            return new Edit(behindName, behindName, " " + attribute);
        }
        Matcher old = STYLE.matcher(html)
                .region(element.attributes().sourceRange("style").nameRange().startPos(), tag.endPos());
        if (!old.lookingAt()) {
            throw new IllegalStateException("no style attribute at " + old.regionStart());
        }
        return new Edit(old.start(), old.end(), attribute);
    }

    /** Quotation marks of the style become single ones where it has no such yet: some programs read no entity there. */
    private static String escaped(String style) {
        String single = style.indexOf('\'') < 0 ? style.replace('"', '\'') : style;
        return single.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private static boolean isInSource(Range range) {
        return range.isTracked() && !range.isImplicit();
    }

    private static String applied(List<Edit> edits, String html) {
        StringBuilder text = new StringBuilder(html.length() + html.length() / 2);
        int at = 0;
        for (Edit edit : edits) {
            text.append(html, at, edit.from()).append(edit.text());
            at = edit.to();
        }
        return text.append(html, at, html.length()).toString();
    }
}
