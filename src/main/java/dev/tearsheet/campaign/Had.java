package dev.tearsheet.campaign;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import dev.tearsheet.lesson.LessonKey;

/**
 * What a reader has had of a series, piece by piece, and so what of each lesson is still to come. Nothing comes twice:
 * who has had one of two merged lessons gets the other by itself, and who has begun a lesson that is cut otherwise now
 * gets the rest of it as it was cut then.
 */
final class Had {
    private final Set<Piece> pieces = new HashSet<>();
    private final Map<Piece, SeriesLesson> alone = new HashMap<>();
    /** Into how many parts the lesson was cut of which the reader has had some, but not all. */
    private final Map<LessonKey, Integer> begun = new HashMap<>();

    private final Set<LessonKey> whole = new HashSet<>();

    Had(Series series, BitSet received) {
        series.everKnown().forEach(lesson -> {
            if (received.get(lesson.ordinal())) {
                pieces.addAll(lesson.pieces());
            }
            if (lesson.pieces().size() == 1) {
                alone.put(lesson.pieces().get(0), lesson);
            }
        });
        for (Piece piece : pieces) {
            if (parts(piece.source(), piece.of()).allMatch(pieces::contains)) {
                whole.add(piece.source());
            }
            begun.merge(piece.source(), piece.of(), Math::min);
        }
    }

    /** What is to come of a lesson: all of it, the first part that is missing, or nothing. */
    Optional<SeriesLesson> rest(SeriesLesson lesson) {
        List<Piece> missing =
                lesson.pieces().stream().filter(piece -> !has(piece)).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        List<Piece> asBegun = missing.stream().map(this::asBegun).toList();
        return asBegun.equals(lesson.pieces()) ? Optional.of(lesson) : Optional.ofNullable(alone.get(asBegun.get(0)));
    }

    private boolean has(Piece piece) {
        return whole.contains(piece.source()) || pieces.contains(piece);
    }

    private Piece asBegun(Piece piece) {
        int of = begun.getOrDefault(piece.source(), piece.of());
        return of == piece.of()
                ? piece
                : parts(piece.source(), of)
                        .filter(part -> !pieces.contains(part))
                        .findFirst()
                        .orElse(piece);
    }

    private static java.util.stream.Stream<Piece> parts(LessonKey source, int of) {
        return IntStream.rangeClosed(1, of).mapToObj(part -> new Piece(source, part, of));
    }
}
