package dev.tearsheet.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers runs of text: those of one style that follow each other become one span. */
public final class Spans {
    private final List<Span> done = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Span.Style style = Span.Style.PLAIN;
    private Optional<String> link = Optional.empty();

    public Spans add(List<Span> spans) {
        spans.forEach(span -> add(span.text(), span.style(), span.link()));
        return this;
    }

    public Spans add(String more, Span.Style itsStyle, Optional<String> itsLink) {
        if (style != itsStyle || !link.equals(itsLink)) {
            finish();
            style = itsStyle;
            link = itsLink;
        }
        text.append(more);
        return this;
    }

    public boolean endsWithBlank() {
        return text.isEmpty() ? done.isEmpty() : text.charAt(text.length() - 1) == ' ';
    }

    /** What was gathered, without blanks at both ends; empty if there is nothing else. */
    public List<Span> trimmed() {
        finish();
        var all = new ArrayList<>(done);
        while (!all.isEmpty() && all.get(0).text().isBlank()) {
            all.remove(0);
        }
        while (!all.isEmpty() && all.get(all.size() - 1).text().isBlank()) {
            all.remove(all.size() - 1);
        }
        if (!all.isEmpty()) {
            all.set(0, withText(all.get(0), all.get(0).text().stripLeading()));
            int last = all.size() - 1;
            all.set(last, withText(all.get(last), all.get(last).text().stripTrailing()));
        }
        return all;
    }

    private void finish() {
        if (!text.isEmpty()) {
            done.add(new Span(text.toString(), style, link));
            text.setLength(0);
        }
    }

    private static Span withText(Span span, String text) {
        return new Span(text, span.style(), span.link());
    }
}
