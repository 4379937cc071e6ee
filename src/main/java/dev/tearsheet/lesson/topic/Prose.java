package dev.tearsheet.lesson.topic;

import java.util.List;
import java.util.function.Predicate;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.words.Languages;
import dev.tearsheet.lesson.words.Topic;
import dev.tearsheet.lesson.words.Words;

/** Tells a text that explains something from one that tells a story, reports, or is made of entries and figures. */
final class Prose {
    /** A paragraph of fewer words explains little. */
    private static final int LONG = 30;

    private static final int MOST_FIGURES_IN_100 = 3;
    private static final int LOOK = 4;
    private static final String QUOTES = "\"\u201c\u201e\u00ab";
    private static final String DASHES = "\u2013\u2014-";

    private final Draft draft;
    private final List<Unit> units;

    Prose(Draft draft, List<Unit> units) {
        this.draft = draft;
        this.units = units;
    }

    boolean is() {
        int all = units.stream().mapToInt(Unit::words).sum();
        int inLong = units.stream()
                .filter(unit -> unit.words() >= LONG)
                .mapToInt(Unit::words)
                .sum();
        return inLong * 10 >= all * 9
                && figures() * 100 <= all * MOST_FIGURES_IN_100
                && share(this::isText) >= 0.9
                && share(this::isSpoken) < 0.2
                && share(this::isEntry) < 0.15;
    }

    private int figures() {
        int figures = 0;
        for (int i = units.get(0).at(); i < draft.size(); i = draft.next(i)) {
            String text = draft.at(i).text();
            for (int at = 0; at < text.length(); at++) {
                boolean digit = Character.isDigit(text.charAt(at));
                figures += digit && (at == 0 || !Character.isDigit(text.charAt(at - 1))) ? 1 : 0;
            }
        }
        return figures;
    }

    private double share(Predicate<Unit> is) {
        return (double) units.stream().filter(is).count() / units.size();
    }

    private boolean isText(Unit unit) {
        Passage.Kind kind = draft.at(unit.at()).kind();
        return kind == Passage.Kind.TEXT || kind == Passage.Kind.HEADING;
    }

    /** Whether someone speaks in it: a story, an interview, or a report that quotes. */
    private boolean isSpoken(Unit unit) {
        String text = draft.at(unit.at()).text();
        int from = QUOTES.chars().map(text::indexOf).filter(at -> at >= 0).min().orElse(-1);
        boolean sentence = from >= 0 && from + 2 < text.length() && Character.isUpperCase(text.codePointAt(from + 1));
        return sentence || DASHES.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether it begins like an entry: with a number, a date or a name and a colon. */
    private boolean isEntry(Unit unit) {
        String head = draft.at(unit.at()).head();
        List<String> first = Words.of(head, LOOK);
        int colon = head.indexOf(':');
        return first.stream().anyMatch(word -> Character.isDigit(word.charAt(0)) || Languages.has(Topic.MONTH, word))
                || colon >= 0 && Words.count(head.substring(0, colon)) <= LOOK;
    }
}
