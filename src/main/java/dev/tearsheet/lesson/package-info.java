/**
 * Reads articles and cuts them into lessons. It knows text, lines and headings, and nothing of mail or people.
 *
 * <p>{@link dev.tearsheet.lesson.ArticleReader} turns a file into an {@link dev.tearsheet.lesson.Article};
 * {@link dev.tearsheet.lesson.Splitter} finds its {@link dev.tearsheet.lesson.Outline};
 * {@link dev.tearsheet.lesson.LessonKeys} keeps the names of the {@link dev.tearsheet.lesson.Lesson}s when the article
 * is edited.
 */
package dev.tearsheet.lesson;
