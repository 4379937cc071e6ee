package dev.tearsheet.lesson;

import java.util.List;
import java.util.Optional;

/**
 * A source document, read into passages that know their lines.
 *
 * @param file its file name, for messages
 * @param title the title that the document states outside its text, such as in front matter
 * @param language its language as a tag such as "en", where the document states it
 * @param lineCount the lines of the file
 * @param wrapped whether a paragraph goes over several lines, so that a line's end says nothing
 */
public record Article(
        String file,
        Optional<String> title,
        Optional<String> language,
        List<Passage> passages,
        int lineCount,
        boolean wrapped) {
    public Article {
        passages = passages.stream().map(Article::withoutLongHeading).toList();
    }

    /** A paragraph above a line of dashes is a heading to Markdown; what is so long is text all the same. */
    private static Passage withoutLongHeading(Passage passage) {
        boolean tooLong = passage.kind() == Passage.Kind.HEADING && !passage.isShort();
        return tooLong
                ? new Passage(Passage.Kind.TEXT, 0, passage.label(), passage.spans(), passage.lines(), passage.gap())
                : passage;
    }

    public Passage at(int index) {
        return passages.get(index);
    }

    public int size() {
        return passages.size();
    }
}
