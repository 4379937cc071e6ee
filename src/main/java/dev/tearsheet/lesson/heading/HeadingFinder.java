package dev.tearsheet.lesson.heading;

import java.util.Optional;

import dev.tearsheet.lesson.draft.Draft;

/** One way to find the headings of the lessons. */
interface HeadingFinder {
    Optional<Proposal> find(Draft draft);
}
