package dev.tearsheet.lesson.reading;

import dev.tearsheet.lesson.Article;

/** Reads clean text of one format as an article. */
interface FormatReader {
    /** The article in the text, whose lines end with a line feed; any text is an article, if an odd one. */
    Article read(String file, String text);
}
