package dev.tearsheet.store.campaign;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.tearsheet.campaign.Aside;
import dev.tearsheet.campaign.Piece;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.SeriesLesson;
import dev.tearsheet.lesson.Block;
import dev.tearsheet.lesson.Lesson;
import dev.tearsheet.lesson.LessonKey;
import dev.tearsheet.lesson.Lines;
import dev.tearsheet.lesson.Section;
import dev.tearsheet.lesson.Span;

/** Makes series that nobody would write, with every kind of block and awkward letters; the same ones for one seed. */
final class AnySeries {
    private static final List<String> TEXTS = List.of(
            "plain", "\"quoted\" \\ back", "生き甲斐", "line\nbreak\ttab", "😀 beyond", "<b>&amp;", "\0 nul", " ", "null");

    private final Random random;

    AnySeries(long seed) {
        this.random = new Random(seed);
    }

    Series ofRevision(int revision) {
        List<SeriesLesson> lessons = IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(this::lesson)
                .toList();
        int gone = random.nextInt(lessons.size());
        int aside = gone == 0 ? 0 : random.nextInt(gone);
        return new Series(
                revision,
                lessons.subList(gone, lessons.size()),
                lessons.subList(0, aside).stream().map(this::aside).toList(),
                some(this::section),
                lessons.subList(aside, gone),
                lessons.stream().map(SeriesLesson::lesson).toList());
    }

    /** A lesson of no interest but for its key and its ordinal. */
    static SeriesLesson plain(String key, int ordinal) {
        Lesson lesson = new Lesson(new LessonKey(key), Optional.empty(), key, List.of(), new Lines(1, 1), 1, 1, "N.");
        return new SeriesLesson(ordinal, "a.txt", lesson, List.of(), List.of());
    }

    private Aside aside(SeriesLesson lesson) {
        return new Aside(Aside.Reason.values()[random.nextInt(Aside.Reason.values().length)], lesson);
    }

    private SeriesLesson lesson(int ordinal) {
        Lesson lesson = new Lesson(
                new LessonKey("lesson-" + ordinal),
                random.nextBoolean() ? Optional.of(random.nextInt(99)) : Optional.empty(),
                "T" + text(),
                blocks(),
                lines(),
                random.nextInt(900),
                random.nextDouble(),
                text());
        List<Piece> pieces = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> new Piece(new LessonKey("source-" + i), 1 + random.nextInt(2), 2))
                .toList();
        return new SeriesLesson(ordinal, text(), lesson, pieces, some(this::section), some(this::section));
    }

    private Section section() {
        return new Section(random.nextBoolean() ? "" : text(), blocks(), lines());
    }

    /** One of each kind, and some more. */
    private List<Block> blocks() {
        return Stream.concat(IntStream.range(0, 5).mapToObj(this::block), some(() -> block(random.nextInt(5))).stream())
                .toList();
    }

    private Block block(int kind) {
        return switch (kind) {
            case 0 -> new Block.Paragraph(some(this::span), lines());
            case 1 -> new Block.Subheading(some(this::span), lines());
            case 2 -> new Block.Bullets(random.nextBoolean(), some(() -> some(this::span)), lines());
            case 3 -> new Block.Quotation(some(this::span), lines());
            default -> new Block.Code(text(), lines());
        };
    }

    private Span span() {
        Span.Style style = Span.Style.values()[random.nextInt(Span.Style.values().length)];
        return new Span(
                text(),
                style,
                random.nextBoolean() ? Optional.of("https://x.example/?a=1&b=" + text()) : Optional.empty());
    }

    private Lines lines() {
        int first = 1 + random.nextInt(500);
        return new Lines(first, first + random.nextInt(9));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private <T> List<T> some(Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(4)).toList();
    }
}
