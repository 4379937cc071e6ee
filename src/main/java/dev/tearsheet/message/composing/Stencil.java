package dev.tearsheet.message.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.tearsheet.message.Pieces.Own;
import dev.tearsheet.message.Pieces.Piece;
import dev.tearsheet.message.Pieces.Shared;
import dev.tearsheet.template.Slot;

/**
 * A text in which the places of personal values are open.
 *
 * @param pieces the text between the places, one more than there are places
 * @param places which value comes after each piece
 */
record Stencil(List<Shared> pieces, List<Particular> places) {
    private static final Particular[] ALL = Particular.values();

    /** What stands for the values while a text is rendered: two sorts, of different length, to compare. */
    enum Marks {
        SHORT("qZ~A", "~Zq"),
        LONG("Xj~Bplace", "~of-a-reader~jX");

        private final String before;
        private final String after;
        private final Pattern pattern;

        Marks(String before, String after) {
            this.before = before;
            this.after = after;
            this.pattern = Pattern.compile(before + "(\\d{1,2})" + after);
        }

        Slot slot(Particular place) {
            return new Slot(before + place.ordinal() + after);
        }
    }

    Stencil {
        pieces = List.copyOf(pieces);
        places = List.copyOf(places);
    }

    static Stencil cut(String rendered, Marks marks) {
        List<Shared> pieces = new ArrayList<>();
        List<Particular> places = new ArrayList<>();
        Matcher matcher = marks.pattern.matcher(rendered);
        int at = 0;
        while (matcher.find()) {
            pieces.add(new Shared(rendered.substring(at, matcher.start())));
            places.add(ALL[Integer.parseInt(matcher.group(1))]);
            at = matcher.end();
        }
        pieces.add(new Shared(rendered.substring(at)));
        return new Stencil(pieces, places);
    }

    boolean hasPlaces() {
        return !places.isEmpty();
    }

    /** With values for its places, which must be there. */
    String fill(Personal<String> values) {
        if (places.isEmpty()) {
            return pieces.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        filled(values::get).forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /** The same, in pieces. */
    List<Piece> filled(Function<Particular, String> values) {
        List<Piece> all = new ArrayList<>(2 * pieces.size());
        for (int i = 0; i < places.size(); i++) {
            all.add(pieces.get(i));
            all.add(new Own(values.apply(places.get(i))));
        }
        all.add(pieces.get(places.size()));
        return all;
    }
}
