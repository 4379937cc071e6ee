package dev.tearsheet.lesson.topic;

import java.util.List;

/**
 * A paragraph, with the short lines and lists that belong to it.
 *
 * @param at its first passage
 * @param words how many words it has
 * @param content what it is about: its words but the common ones, cut to their stems, each once, in the order of the alphabet
 * @param headed whether it begins with a heading
 */
record Unit(int at, int words, List<String> content, boolean headed) {
    Unit {
        content = List.copyOf(content);
    }
}
