package dev.tearsheet.lesson;

import java.util.List;
import java.util.stream.Collectors;

/** A paragraph, sub-heading, list, quotation or piece of code: what the body of a lesson is made of. */
public sealed interface Block {
    Lines lines();

    /** All text of the block without its styles; the items of a list one below the other. */
    String text();

    record Paragraph(List<Span> spans, Lines lines) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        @Override
        public String text() {
            return textOf(spans);
        }
    }

    /** A heading below the lesson's own, such as the line right under a title. */
    record Subheading(List<Span> spans, Lines lines) implements Block {
        public Subheading {
            spans = List.copyOf(spans);
        }

        @Override
        public String text() {
            return textOf(spans);
        }
    }

    /** A list, with numbers if it is ordered; what is nested in an item follows as an item of its own. */
    record Bullets(boolean ordered, List<List<Span>> items, Lines lines) implements Block {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return items.stream().map(Block::textOf).collect(Collectors.joining("\n"));
        }
    }

    record Quotation(List<Span> spans, Lines lines) implements Block {
        public Quotation {
            spans = List.copyOf(spans);
        }

        @Override
        public String text() {
            return textOf(spans);
        }
    }

    /** Text to be shown as it is, with its line breaks and indents. */
    record Code(String text, Lines lines) implements Block {}

    private static String textOf(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
