/**
 * Reads articles and cuts them into lessons. It knows text, lines and headings, and nothing of mail or people.
 *
 * <p>{@link dev.tearsheet.lesson.ArticleReader} turns a file into an {@link dev.tearsheet.lesson.Article};
 * {@link dev.tearsheet.lesson.Splitter} finds its {@link dev.tearsheet.lesson.Outline};
 * {@link dev.tearsheet.lesson.LessonKeys} keeps the names of the {@link dev.tearsheet.lesson.Lesson}s when the article
 * is edited.
 *
 * <p>The splitter marks step by step what each line is (see {@link dev.tearsheet.lesson.Splitter}) and makes the outline
 * of the marks in one walk. A file that the reader cannot read is an
 * {@link dev.tearsheet.lesson.UnreadableArticle}, which names the file and what to do.
 */
package dev.tearsheet.lesson;
