package dev.tearsheet.lesson;

import java.util.Optional;

/** One way to find the headings of the lessons. */
interface HeadingFinder {
    Optional<Proposal> find(Draft draft);
}
