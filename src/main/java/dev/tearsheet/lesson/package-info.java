/**
 * The core words of the project: an {@link dev.tearsheet.lesson.Article} is made of
 * {@link dev.tearsheet.lesson.Passage}s, its {@link dev.tearsheet.lesson.Outline} of
 * {@link dev.tearsheet.lesson.Lesson}s and {@link dev.tearsheet.lesson.Section}s. Text, lines and headings; nothing of
 * mail or people.
 *
 * <p>A file goes through the packages below in this order: {@code reading} makes an article of its bytes,
 * {@code cutting} puts it on the desk of {@code draft} and lets {@code heading} find the headings of the lessons and
 * {@code part} all that is no lesson, then makes the outline; {@code keys} keeps the names of lessons when the article
 * is edited. {@code marker} (numbers) and {@code words} (word lists) know strings only.
 */
package dev.tearsheet.lesson;
