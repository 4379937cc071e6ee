package dev.tearsheet.lesson.heading;

import java.util.Optional;
import java.util.regex.Pattern;

import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.draft.Draft;
import dev.tearsheet.lesson.draft.Shape;
import dev.tearsheet.lesson.marker.Candidate;
import dev.tearsheet.lesson.marker.Candidate.Tie;
import dev.tearsheet.lesson.marker.Families;
import dev.tearsheet.lesson.marker.Marker;

/** Weighs how much a passage with a number looks like the heading of a lesson, and not like an item of a small list. */
final class MarkerWeights {
    private static final double HEADING = 1.5;
    private static final double BOLD = 1.2;
    private static final double TITLE = 1;
    private static final double RUN_IN = 0.8;
    private static final double ITEM = 0.2;
    private static final double LAST_OF_LIST = 0.5;
    private static final int RUN_IN_WORDS = 18;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");

    private final Draft draft;
    private final Shape shape;

    MarkerWeights(Draft draft) {
        this.draft = draft;
        this.shape = new Shape(draft);
    }

    Optional<Marker> marker(int index) {
        Passage.Kind kind = draft.at(index).kind();
        boolean text = kind == Passage.Kind.TEXT || kind == Passage.Kind.ITEM || kind == Passage.Kind.HEADING;
        return text ? Families.find(draft.at(index).head()).or(() -> alone(index)) : Optional.empty();
    }

    /** A number without a sign on a line of its own, its title on the next: how a styled page looks once it is pasted. */
    private Optional<Marker> alone(int index) {
        String line = draft.at(index).head();
        int next = draft.next(index);
        return NUMBER.matcher(line).matches() && next < draft.size() && shape.isTitle(next)
                ? Optional.of(new Marker("N alone", "alone", Integer.parseInt(line), line.length()))
                : Optional.empty();
    }

    /** The marker of the passage as a link for chains, weighed and tied to the one before. */
    Optional<Candidate> candidate(int index) {
        return marker(index).map(marker -> candidate(index, marker));
    }

    private Candidate candidate(int index, Marker marker) {
        double weight = weight(index);
        int above = draft.previous(index);
        boolean goesOn = above >= 0
                && draft.at(index).gap() <= Math.max(1, draft.at(above).gap())
                && weight(above) < LAST_OF_LIST
                && marker(above)
                        .filter(other -> other.form().equals(marker.form()) && other.number() + 1 == marker.number())
                        .isPresent();
        if (!goesOn) {
            return new Candidate(index, marker, weight, Tie.FREE);
        }
        return weight < LAST_OF_LIST
                ? new Candidate(index, marker, weight, Tie.FIRM)
                : new Candidate(index, marker, shape.isHeading(index) ? weight : LAST_OF_LIST, Tie.LOOSE);
    }

    private double weight(int index) {
        if (shape.isHeading(index)) {
            return HEADING;
        }
        double deep =
                draft.at(index).kind() == Passage.Kind.ITEM && draft.at(index).level() > 0 ? 0.5 : 1;
        boolean little = shape.words(index) < RUN_IN_WORDS;
        if (little && hasTextBelow(index)) {
            return deep * (shape.isBold(index) ? BOLD : TITLE);
        }
        boolean bare =
                marker(index).filter(marker -> marker.group().equals("bare")).isPresent();
        return deep * (little || bare || isProse(index) ? ITEM : RUN_IN);
    }

    /** Whether a word counts on in a sentence: "First, Sunday is the only day on which …". */
    private boolean isProse(int index) {
        String head = draft.at(index).head();
        return marker(index)
                .filter(marker -> marker.group().equals("ordinal") && RunIn.end(head.substring(marker.length())) < 0)
                .isPresent();
    }

    /** Whether text follows that bears no number itself; a list goes on with the next number at once. */
    private boolean hasTextBelow(int index) {
        int next = draft.next(index);
        return next < draft.size() && marker(next).isEmpty() && !shape.isHeading(next);
    }
}
