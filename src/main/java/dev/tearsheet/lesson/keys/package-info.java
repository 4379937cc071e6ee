/**
 * Keeps the keys of lessons when their article is cut again: {@link dev.tearsheet.lesson.keys.LessonKeys}.
 */
package dev.tearsheet.lesson.keys;
