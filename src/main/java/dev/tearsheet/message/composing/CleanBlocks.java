package dev.tearsheet.message.composing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Section;
import dev.tearsheet.lesson.Span;

/** Makes an article's blocks fit for mail: only links that a mail may carry, and no line breaks within running text. */
final class CleanBlocks {
    private static final Pattern FIT_LINK = Pattern.compile("(?i)(https?://|mailto:)[^\\s\\p{Cntrl}<>]+");
    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");

    private CleanBlocks() {}

    static List<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(s -> new Section(s.title(), blocks(s.body()), s.lines()))
                .toList();
    }

    static List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(CleanBlocks::clean).toList();
    }

    private static Block clean(Block block) {
        if (block instanceof Block.Paragraph p) {
            return new Block.Paragraph(spans(p.spans()), p.lines());
        }
        if (block instanceof Block.Subheading s) {
            return new Block.Subheading(spans(s.spans()), s.lines());
        }
        if (block instanceof Block.Quotation q) {
            return new Block.Quotation(spans(q.spans()), q.lines());
        }
        if (block instanceof Block.Bullets b) {
            return new Block.Bullets(
                    b.ordered(), b.items().stream().map(CleanBlocks::spans).toList(), b.lines());
        }
        return block;
    }

    private static List<Span> spans(List<Span> spans) {
        return spans.stream()
                .map(s -> new Span(BREAK.matcher(s.text()).replaceAll(" "), s.style(), fit(s.link())))
                .toList();
    }

    private static Optional<String> fit(Optional<String> link) {
        return link.map(String::strip).filter(l -> FIT_LINK.matcher(l).matches());
    }
}
