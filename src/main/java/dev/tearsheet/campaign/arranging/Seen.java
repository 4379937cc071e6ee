package dev.tearsheet.campaign.arranging;

import java.util.List;

import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.Section;

/**
 * What counts of a series: its lessons in their order, told or not, their texts and what stands around them, but not
 * where in which file something was found. Two series are the same to readers and operator if this is equal.
 */
public record Seen(List<Object> parts) {
    public Seen {
        parts = List.copyOf(parts);
    }

    static Seen of(Series series) {
        return new Seen(List.of(
                series.lessons().stream().map(Seen::lesson).toList(),
                series.aside().stream()
                        .map(a -> List.of(a.reason(), lesson(a.lesson())))
                        .toList(),
                sections(series.questions()),
                series.sources().stream().map(Seen::lesson).toList()));
    }

    /** What readers see of one lesson and of what stands around it: not its number in the article, which a new one moves. */
    public static Seen of(SeriesLesson lesson) {
        Lesson told = lesson.lesson();
        return new Seen(List.of(
                lesson.ordinal(),
                told.key(),
                told.title(),
                blocks(told.body()),
                sections(lesson.opening()),
                sections(lesson.closing())));
    }

    /** What readers see of sections. */
    public static Seen of(List<Section> sections) {
        return new Seen(List.copyOf(sections(sections)));
    }

    private static List<Object> lesson(SeriesLesson l) {
        return List.of(l.ordinal(), lesson(l.lesson()), sections(l.opening()), sections(l.closing()));
    }

    private static List<Object> lesson(Lesson l) {
        return List.of(l.key(), l.number(), l.title(), blocks(l.body()));
    }

    private static List<List<Object>> sections(List<Section> sections) {
        return sections.stream()
                .map(s -> List.<Object>of(s.title(), blocks(s.body())))
                .toList();
    }

    private static List<List<Object>> blocks(List<Block> blocks) {
        return blocks.stream().map(Seen::block).toList();
    }

    private static List<Object> block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return List.of("paragraph", paragraph.spans());
        }
        if (block instanceof Block.Subheading subheading) {
            return List.of("subheading", subheading.spans());
        }
        if (block instanceof Block.Bullets bullets) {
            return List.of("bullets", bullets.ordered(), bullets.items());
        }
        if (block instanceof Block.Quotation quotation) {
            return List.of("quotation", quotation.spans());
        }
        return List.of("code", block.text());
    }
}
