package dev.tearsheet.campaign;

import java.util.List;
import java.util.Optional;

/**
 * What the operator says of one lesson. Lessons are named as they were written; whether there are such is checked when
 * the series is made.
 *
 * @param key of the lesson
 * @param title to tell it under
 * @param cutAt where its further parts begin: a line of the article, or the words that a paragraph begins with
 * @param mergeInto the lesson with which it is told
 * @param move where it is told
 * @param standing whether it is told
 */
public record Overrule(
        String key,
        Optional<String> title,
        List<String> cutAt,
        Optional<String> mergeInto,
        Optional<Move> move,
        Standing standing) {
    public Overrule {
        cutAt = List.copyOf(cutAt);
    }

    /** Next to which lesson, and on which side of it. */
    public record Move(boolean before, String neighbour) {}

    /** Whether a lesson is told. */
    public enum Standing {
        /** Unless another one tells the same and the campaign leaves such out. */
        PLAIN,
        /** By itself, whatever is similar. */
        KEPT,
        /** Not before it is released. */
        DRAFT,
        LEFT_OUT
    }

    /** An overrule that changes nothing yet. */
    public static Overrule of(String key) {
        return new Overrule(key, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Standing.PLAIN);
    }
}
