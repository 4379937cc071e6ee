package dev.tearsheet.lesson.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.tearsheet.lesson.Lines;
import dev.tearsheet.lesson.Passage;
import dev.tearsheet.lesson.Span;
import dev.tearsheet.lesson.Spans;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a Word file (ECMA-376, WordprocessingML): its paragraphs in order, with the ranks that their styles give them
 * and the numbers that Word counts by itself. What was deleted, headers, footers and notes are not read.
 */
final class WordFile {
    static final String MAIN = "word/document.xml";

    private static final Lines ANY = new Lines(1, 1);
    /** What lies inside these is not shown, or shown elsewhere. */
    private static final Set<String> UNSEEN = Set.of("w:del", "w:movefrom", "mc:fallback");

    private static final Set<String> BLANKS = Set.of("w:tab", "w:br", "w:cr");

    private final Document document;
    private final Document core;
    private final WordStyles styles;
    private final WordNumbers numbers;

    WordFile(Archive archive) {
        this.document = archive.xml(MAIN);
        this.core = archive.xml("docProps/core.xml");
        this.styles = new WordStyles(archive.xml("word/styles.xml"));
        this.numbers = new WordNumbers(archive.xml("word/numbering.xml"));
    }

    PackedFile read(String file) {
        var extract = new Extract();
        Optional<String> title = Optional.empty();
        for (Element paragraph : document.getElementsByTag("w:p")) {
            List<Span> spans = spans(paragraph);
            if (!spans.isEmpty() && isShown(paragraph, null)) {
                WordStyles.Style style = styles.of(paragraph);
                extract.add(passage(style, numbers.label(style), spans));
                title = title.isEmpty() && style.isTitle() ? Optional.of(textOf(spans)) : title;
            }
        }
        Optional<String> stated = title.or(() -> Stream.ofNullable(core.selectFirst("dc|title"))
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst());
        return new PackedFile(extract.article(file, stated, styles.language()), extract.text());
    }

    private static Passage passage(WordStyles.Style style, String label, List<Span> spans) {
        if (style.level() > 0) {
            return new Passage(Passage.Kind.HEADING, style.level(), label, spans, ANY, 1);
        }
        boolean item = !label.isEmpty() && style.kind() == Passage.Kind.TEXT;
        return item
                ? new Passage(Passage.Kind.ITEM, style.depth(), label, spans, ANY, 0)
                : new Passage(style.kind(), 0, "", spans, ANY, 1);
    }

    private static List<Span> spans(Element paragraph) {
        var spans = new Spans();
        for (Element element : paragraph.getAllElements()) {
            String tag = element.normalName();
            boolean text = tag.equals("w:t");
            if ((text || BLANKS.contains(tag)) && isShown(element, paragraph)) {
                String words = text ? CleanText.of(element.wholeText()).replace('\n', ' ') : " ";
                if (!words.isEmpty()) {
                    spans.add(words, style(element.parent()), Optional.empty());
                }
            }
        }
        return spans.trimmed();
    }

    /** Whether the element is seen, and belongs to the paragraph and not to another one inside it, as in a text box. */
    private static boolean isShown(Element element, Element paragraph) {
        for (Element at = element.parent(); at != null && at != paragraph; at = at.parent()) {
            boolean inner = paragraph != null && at.normalName().equals("w:p");
            if (inner || UNSEEN.contains(at.normalName())) {
                return false;
            }
        }
        return true;
    }

    private static Span.Style style(Element run) {
        if (isOn(run, "w:b")) {
            return Span.Style.STRONG;
        }
        return isOn(run, "w:i") ? Span.Style.EMPHASIS : Span.Style.PLAIN;
    }

    private static boolean isOn(Element run, String name) {
        return run != null
                && run.children().stream()
                        .filter(child -> child.normalName().equals("w:rpr"))
                        .flatMap(properties -> properties.children().stream())
                        .anyMatch(property -> property.normalName().equals(name)
                                && !Set.of("0", "false", "off").contains(property.attr("w:val")));
    }

    private static String textOf(List<Span> spans) {
        return new Passage(Passage.Kind.TEXT, 0, "", spans, ANY, 0).text();
    }
}
