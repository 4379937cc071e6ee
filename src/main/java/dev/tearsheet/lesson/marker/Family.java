package dev.tearsheet.lesson.marker;

import java.util.Optional;

/** One way to write a number in front of a heading. */
public interface Family {
    /**
     * The marker of this family that begins at the position.
     *
     * @param line the beginning of a line, some hundred characters at most
     * @param from where bullets, emoji and blanks end
     */
    Optional<Marker> find(String line, int from);
}
