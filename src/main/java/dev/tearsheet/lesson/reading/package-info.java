/**
 * Makes articles of files: character sets, plain text, Markdown and HTML, with the lines that each passage came
 * from. {@link dev.tearsheet.lesson.reading.ArticleReader} is its door.
 */
package dev.tearsheet.lesson.reading;
