package dev.tearsheet.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The smallest piece of an article that a reader tells apart: a line, a heading, an item of a list.
 *
 * @param level the rank of a heading, 1 to 6; the depth of an item, from 0
 * @param label the number or bullet that an item bears; empty for others
 * @param gap the blank lines before it, or what a page shows as such
 */
public record Passage(Kind kind, int level, String label, List<Span> spans, Lines lines, int gap) {
    /** How much of a line is looked at for a number or a title; so a line of megabytes costs no more than another. */
    private static final int HEAD = 200;

    public enum Kind {
        TEXT,
        HEADING,
        ITEM,
        QUOTE,
        CODE,
        /** What the reader knows to describe a picture. */
        CAPTION,
        /** A line of dashes or stars. */
        RULE,
        /** What the reader knows to be no part of the article: menus, footers, comments. */
        BOILERPLATE
    }

    public Passage {
        spans = List.copyOf(spans);
    }

    public static Passage text(String line, int number, int gap) {
        return new Passage(Kind.TEXT, 0, "", List.of(Span.plain(line)), new Lines(number, number), gap);
    }

    public String text() {
        return spans.size() == 1
                ? spans.get(0).text()
                : spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** The label and the beginning of the text: enough to find a number and a title in. */
    public String head() {
        String text = text();
        return prefix() + text.substring(0, Math.min(text.length(), HEAD));
    }

    /** Whether all of its text fits into {@link #head()}. */
    public boolean isShort() {
        return text().length() <= HEAD;
    }

    /** The spans behind the first characters of {@link #head()}, without blanks before them. */
    public List<Span> after(int characters) {
        int skip = Math.max(0, characters - prefix().length());
        var rest = new ArrayList<Span>();
        for (Span span : spans) {
            String text = span.text().substring(Math.min(skip, span.text().length()));
            skip -= span.text().length() - text.length();
            text = rest.isEmpty() ? text.stripLeading() : text;
            if (!text.isEmpty()) {
                rest.add(new Span(text, span.style(), span.link()));
            }
        }
        return rest;
    }

    /** The one style that all of its text has, if it has one. */
    public Optional<Span.Style> style() {
        Span.Style style = spans.isEmpty() ? Span.Style.PLAIN : spans.get(0).style();
        boolean one = spans.stream()
                .allMatch(span -> span.style() == style || span.text().isBlank());
        return one ? Optional.of(style) : Optional.empty();
    }

    private String prefix() {
        boolean numbered = !label.isEmpty() && Character.isDigit(label.charAt(0));
        return numbered ? label + " " : "";
    }
}
