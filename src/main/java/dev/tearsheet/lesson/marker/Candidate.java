package dev.tearsheet.lesson.marker;

/**
 * A marker where it was found.
 *
 * @param at the position in the article, ascending
 * @param weight how much it looks like a heading, more than 0
 */
public record Candidate(int at, Marker marker, double weight) {}
