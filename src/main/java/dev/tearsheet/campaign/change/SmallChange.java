package dev.tearsheet.campaign.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Section;
import dev.tearsheet.lesson.Span;
import dev.tearsheet.lesson.words.Words;

/** Tells mended typing errors from changes that a person should look at. */
final class SmallChange {
    /** Of so many words of a lesson one may be another. */
    private static final int ONE_IN = 25;

    private SmallChange() {}

    /** Whether nothing but single words of lessons changed: no lesson, no place, no link, no setting. */
    static boolean is(Change change) {
        return change.settings().isEmpty()
                && !change.aside()
                && change.lessons().stream().allMatch(SmallChange::isSmall);
    }

    private static boolean isSmall(LessonChange change) {
        return switch (change.kind()) {
            case NEW, GONE -> false;
            case SAME -> !change.moved();
            case CHANGED ->
                !change.moved()
                        && differsLittle(
                                change.before().orElseThrow(), change.after().orElseThrow());
        };
    }

    private static boolean differsLittle(SeriesLesson before, SeriesLesson after) {
        Map<String, Integer> surplus = new HashMap<>();
        words(before).forEach(word -> surplus.merge(word, 1, Integer::sum));
        List<String> now = words(after).toList();
        now.forEach(word -> surplus.merge(word, -1, Integer::sum));
        int gone = surplus.values().stream().filter(n -> n > 0).mapToInt(n -> n).sum();
        int come =
                -surplus.values().stream().filter(n -> n < 0).mapToInt(n -> n).sum();
        return Math.max(gone, come) <= Math.max(1, now.size() / ONE_IN)
                && links(before).equals(links(after))
                && before.lesson().body().size() == after.lesson().body().size();
    }

    private static Stream<String> words(SeriesLesson lesson) {
        Stream<String> texts =
                Stream.concat(Stream.of(lesson.lesson().title()), blocks(lesson).map(Block::text));
        Stream<String> titles = Stream.concat(lesson.opening().stream(), lesson.closing().stream())
                .map(Section::title);
        return Stream.concat(texts, titles).flatMap(text -> Words.of(text).stream());
    }

    private static Stream<Block> blocks(SeriesLesson lesson) {
        return Stream.concat(
                lesson.lesson().body().stream(),
                Stream.concat(lesson.opening().stream(), lesson.closing().stream())
                        .flatMap(section -> section.body().stream()));
    }

    private static Set<String> links(SeriesLesson lesson) {
        return blocks(lesson)
                .flatMap(SmallChange::spans)
                .map(Span::link)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Stream<Span> spans(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.spans().stream();
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().flatMap(List::stream);
        }
        if (block instanceof Block.Quotation quotation) {
            return quotation.spans().stream();
        }
        return block instanceof Block.Subheading heading ? heading.spans().stream() : Stream.empty();
    }
}
