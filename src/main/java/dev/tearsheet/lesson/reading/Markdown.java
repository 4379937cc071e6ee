package dev.tearsheet.lesson.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.lesson.Article;
import dev.tearsheet.lesson.Lines;
import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.Span;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown with CommonMark; a block of {@code key: value} lines on top may name title and language. */
final class Markdown implements FormatReader {
    private static final int DEEPEST = 60;
    private static final String FENCE = "---\n";

    private final Parser parser = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    @Override
    public Article read(String file, String text) {
        int end = frontMatterEnd(text);
        String front = text.substring(0, end);
        int lines = (int) front.chars().filter(c -> c == '\n').count();
        // Empty lines in its place keep the line numbers of the rest.
        Node document = parser.parse("\n".repeat(lines) + text.substring(end));
        boolean wrapped = Wrapping.of(text.lines().toList());
        var blocks = new MarkdownBlocks(wrapped);
        if (lines > 0) {
            blocks.add(Passage.Kind.BOILERPLATE, front.strip(), new Lines(1, lines));
        }
        List<String> all = text.lines().toList();
        List<Passage> passages = withSilentLines(blocks.of(document), all);
        return new Article(
                file, value(front, "title"), value(front, "lang", "language"), passages, all.size(), wrapped);
    }

    /** Signs with no text to them, such as a hash alone or a picture without a word, belong to the article all the same. */
    private static List<Passage> withSilentLines(List<Passage> passages, List<String> lines) {
        var told = new BitSet();
        passages.forEach(
                passage -> told.set(passage.lines().first(), passage.lines().last() + 1));
        var all = new ArrayList<>(passages);
        for (int line = 1; line <= lines.size(); line++) {
            String text = lines.get(line - 1).strip();
            if (!told.get(line) && !text.isEmpty()) {
                var itself = List.of(Span.plain(text));
                all.add(new Passage(Passage.Kind.RULE, 0, "", itself, new Lines(line, line), 0));
            }
        }
        all.sort(Comparator.comparingInt(passage -> passage.lines().first()));
        return all;
    }

    private static int frontMatterEnd(String text) {
        if (!text.startsWith(FENCE)) {
            return 0;
        }
        int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
        boolean pairs = end > 0
                && text.substring(FENCE.length(), Math.max(end, FENCE.length()))
                        .lines()
                        .anyMatch(line -> line.indexOf(':') > 0);
        return pairs ? end + 1 + FENCE.length() : 0;
    }

    private static Optional<String> value(String front, String... keys) {
        for (String key : keys) {
            Optional<String> value = front.lines()
                    .filter(line -> line.startsWith(key + ":"))
                    .map(line -> line.substring(key.length() + 1).strip())
                    .map(text -> text.replaceAll("^[\"']|[\"']$", ""))
                    .filter(text -> !text.isBlank())
                    .findFirst();
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }
}
