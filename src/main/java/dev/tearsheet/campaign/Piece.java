package dev.tearsheet.campaign;

import dev.tearsheet.lesson.LessonKey;

/**
 * A lesson as it was cut out of its article, or one of the parts that the operator cut it into.
 *
 * @param source the key of the lesson as it was cut
 * @param part from 1
 * @param of how many parts there are; 1 for the whole lesson
 */
public record Piece(LessonKey source, int part, int of) {
    public Piece {
        if (part < 1 || part > of) {
            throw new IllegalArgumentException("no part " + part + " of " + of);
        }
    }

    public static Piece whole(LessonKey source) {
        return new Piece(source, 1, 1);
    }
}
