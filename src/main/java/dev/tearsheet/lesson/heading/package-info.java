/**
 * Finds the headings of the lessons: by numbers that count on, by the ranks of the format, by lines of one style.
 * Each finder makes a proposal; {@link dev.tearsheet.lesson.heading.LessonHeadings} decides.
 */
package dev.tearsheet.lesson.heading;
