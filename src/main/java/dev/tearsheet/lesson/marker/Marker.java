package dev.tearsheet.lesson.marker;

/**
 * A number at the beginning of a line.
 *
 * @param form how it is written, such as {@code N).} or {@code step N}; markers of one list share it
 * @param group what may stand in for each other when an author is not consistent, such as all digits
 * @param number the number, 1 or more
 * @param length how many characters of the line it takes, with the blanks after it
 */
public record Marker(String form, String group, int number, int length) {}
