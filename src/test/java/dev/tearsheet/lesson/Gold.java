package dev.tearsheet.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.tearsheet.lesson.cutting.Splitter;
import dev.tearsheet.lesson.reading.ArticleReader;

/** The articles whose parts are known, and the comparison with what is known. */
final class Gold {
    static final Path SHIPPED = Path.of("schedules/when-a-man-cries/articles");
    static final Path SHIPPED_GOLD = Path.of("src/test/resources/articles/shipped-expected.json");
    private static final Pattern RANGE = Pattern.compile("\\[(\\d+), *(\\d+)\\]");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Gold() {}

    /** The folder of the real articles, which lies beside the project or nowhere. */
    static Optional<Path> real() {
        return Stream.of("../shared/articles", "../../shared/articles")
                .map(Path::of)
                .filter(folder -> Files.exists(folder.resolve("expected.json")))
                .findFirst();
    }

    static List<Path> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outline cut(Path file) {
        try {
            return cut(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException | UnreadableArticle e) {
            throw new IllegalStateException(e);
        }
    }

    static Outline cut(String name, byte[] bytes) throws UnreadableArticle {
        return new Splitter().split(new ArticleReader().read(name, bytes));
    }

    /** Each line of the file belongs where the gold says; blank lines at a part's end may go to either side. */
    static void assertExact(Path file, Path gold) throws IOException {
        Outline outline = cut(file);
        List<String> lines = Files.readString(file).lines().toList();
        String entry = entry(Files.readString(gold), file.getFileName().toString());
        assertThat(outline.lessons().stream()
                        .map(lesson -> trimmed(lesson.lines(), lines))
                        .toList())
                .as("lessons")
                .isEqualTo(ranges(entry, "lessons", lines));
        assertThat(sections(outline.questions(), lines)).as("questions").isEqualTo(ranges(entry, "questions", lines));
        assertThat(sections(outline.otherSections(), lines))
                .as("other sections")
                .isEqualTo(ranges(entry, "otherSections", lines));
        assertThat(sections(outline.introduction().stream().toList(), lines))
                .as("introduction")
                .isEqualTo(ranges(entry, "introduction", lines));
        assertThat(sections(outline.conclusion().stream().toList(), lines))
                .as("conclusion")
                .isEqualTo(ranges(entry, "conclusion", lines));
        for (Outline.LeftOut.Kind kind : Outline.LeftOut.Kind.values()) {
            assertThat(leftOut(outline, kind)).as("left out: " + kind).isEqualTo(numbers(entry, name(kind)));
        }
        List<Integer> subheadings = numbers(entry, "subheadings");
        assertThat(subheadings(outline)).as("subheadings").isEqualTo(subheadings);
    }

    private static String name(Outline.LeftOut.Kind kind) {
        return switch (kind) {
            case TITLE -> "title";
            case REPEATED_TITLE -> "repeatedTitle";
            case CAPTION -> "captions";
            case LIST_HEADING -> "listHeading";
            case QUESTIONS_HEADING -> "questionsHeading";
            case OVERVIEW -> "overview";
            case BOILERPLATE -> "boilerplate";
        };
    }

    private static List<Integer> leftOut(Outline outline, Outline.LeftOut.Kind kind) {
        return outline.leftOut().stream()
                .filter(one -> one.kind() == kind)
                .map(one -> one.lines().first())
                .toList();
    }

    private static List<Integer> subheadings(Outline outline) {
        return outline.lessons().stream()
                .flatMap(lesson -> lesson.body().stream())
                .filter(Block.Subheading.class::isInstance)
                .map(block -> block.lines().first())
                .toList();
    }

    private static List<Lines> sections(List<Section> sections, List<String> lines) {
        return sections.stream().map(section -> trimmed(section.lines(), lines)).toList();
    }

    private static Lines trimmed(Lines range, List<String> lines) {
        int first = range.first();
        int last = Math.min(range.last(), lines.size());
        while (last > first && lines.get(last - 1).isBlank()) {
            last--;
        }
        while (first < last && lines.get(first - 1).isBlank()) {
            first++;
        }
        return new Lines(first, last);
    }

    private static String entry(String json, String file) {
        int at = json.indexOf('"' + file + '"');
        return json.substring(at, json.indexOf('}', at));
    }

    private static String value(String entry, String name) {
        Matcher value = Pattern.compile('"' + name + "\": *(\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\])")
                .matcher(entry);
        return value.find() ? value.group(1) : "[]";
    }

    private static List<Lines> ranges(String entry, String name, List<String> lines) {
        var found = new ArrayList<Lines>();
        Matcher range = RANGE.matcher(value(entry, name));
        while (range.find()) {
            found.add(trimmed(new Lines(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))), lines));
        }
        return found;
    }

    private static List<Integer> numbers(String entry, String name) {
        return NUMBER.matcher(value(entry, name))
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
    }
}
