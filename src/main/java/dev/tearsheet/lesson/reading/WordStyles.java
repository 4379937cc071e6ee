package dev.tearsheet.lesson.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.tearsheet.lesson.Passage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The styles of a Word file: what a paragraph is by its style, by what that is based on, and by its own properties. */
final class WordStyles {
    private static final int MOST_ANCESTORS = 12;
    private static final int LOWEST = 6;

    private final Document document;
    private final Map<String, Element> styles = new HashMap<>();

    WordStyles(Document document) {
        this.document = document;
        document.getElementsByTag("w:style").forEach(style -> styles.putIfAbsent(style.attr("w:styleId"), style));
    }

    /**
     * What a paragraph is.
     *
     * @param level the rank of a heading, 1 to 6; 0 for others
     * @param list the list that counts it, empty for none
     * @param depth its depth in that list, from 0
     */
    record Style(Passage.Kind kind, int level, String list, int depth, boolean isTitle) {}

    Style of(Element paragraph) {
        Element properties = child(paragraph, "w:ppr");
        String list = "";
        int depth = 0;
        int level = 0;
        var kind = Passage.Kind.TEXT;
        boolean title = false;
        Element style = styles.get(value(properties, "w:pstyle"));
        for (int i = 0; i < MOST_ANCESTORS && properties != null; i++) {
            Element counted = child(properties, "w:numpr");
            if (list.isEmpty() && counted != null) {
                list = value(counted, "w:numid");
                depth = number(value(counted, "w:ilvl"));
            }
            String name = style == null ? "" : value(style, "w:name").toLowerCase(Locale.ROOT);
            level = level > 0 ? level : level(name, value(properties, "w:outlinelvl"));
            kind = kind == Passage.Kind.TEXT ? kind(name) : kind;
            title |= name.equals("title");
            properties = style == null
                    ? null
                    : Optional.ofNullable(child(style, "w:ppr")).orElse(style);
            style = style == null ? null : styles.get(value(style, "w:basedon"));
        }
        return new Style(kind, title ? 1 : level, list, Math.min(depth, WordNumbers.DEEPEST), title);
    }

    /** The language of the text as a tag such as "de-DE". */
    Optional<String> language() {
        return document.getElementsByTag("w:lang").stream()
                .map(lang -> lang.attr("w:val"))
                .filter(tag -> !tag.isBlank())
                .findFirst();
    }

    private static int level(String name, String outline) {
        if (name.matches("heading [1-6]")) {
            return name.charAt(name.length() - 1) - '0';
        }
        return outline.matches("[0-5]") ? Math.min(LOWEST, number(outline) + 1) : 0;
    }

    private static Passage.Kind kind(String name) {
        if (name.startsWith("toc ") || name.equals("table of figures")) {
            return Passage.Kind.BOILERPLATE;
        }
        return switch (name) {
            case "caption" -> Passage.Kind.CAPTION;
            case "quote", "intense quote" -> Passage.Kind.QUOTE;
            default -> Passage.Kind.TEXT;
        };
    }

    static Element child(Element parent, String name) {
        return parent == null
                ? null
                : parent.children().stream()
                        .filter(child -> child.normalName().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    static String value(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? "" : child.attr("w:val");
    }

    static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }
}
