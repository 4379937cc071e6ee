package dev.tearsheet.lesson;

/**
 * Where something stands in its article's file: first and last line, counted from 1, both included.
 */
public record Lines(int first, int last) {
    public Lines {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no such lines: " + first + " to " + last);
        }
    }

    /** The lines from the beginning of this to the end of the other. */
    public Lines to(Lines other) {
        return new Lines(first, Math.max(last, other.last));
    }
}
