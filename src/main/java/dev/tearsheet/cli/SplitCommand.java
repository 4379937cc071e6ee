package dev.tearsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dev.tearsheet.cli.OutlineView.LessonView;
import dev.tearsheet.cli.Output.Cell;
import dev.tearsheet.lesson.Outline;
import dev.tearsheet.lesson.UnreadableArticle;
import dev.tearsheet.lesson.cutting.Splitter;
import dev.tearsheet.lesson.reading.ArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how articles are cut; changes nothing and needs no database. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = "Shows how articles are cut into lessons. Nothing is changed.")
final class SplitCommand implements Callable<Integer> {
    @Option(names = "--json", description = "One array with an object per file, for machines.")
    private boolean json;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "The language of the lessons, for finding those that tell the same; without it en.")
    private String language;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Articles: text, Markdown or HTML.")
    private List<Path> files;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Outline> outlines = new ArrayList<>();
        List<OutlineView> views = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Path file : files) {
            try {
                outlines.add(outline(file));
                views.add(OutlineView.of(file.toString(), outlines.get(outlines.size() - 1)));
            } catch (UnreadableArticle e) {
                failures.add(e.getMessage());
            } catch (IOException e) {
                failures.add(file + " cannot be read: "
                        + (Files.isDirectory(file)
                                ? "it is a folder"
                                : e.getClass().getSimpleName()));
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        List<OutlineView> shown = SimilarLessons.in(outlines, views, Locale.forLanguageTag(language));
        if (json) {
            Output.json(out, shown);
        } else {
            shown.forEach(outline -> print(out, outline));
        }
        failures.forEach(spec.commandLine().getErr()::println);
        return failures.isEmpty() ? 0 : 1;
    }

    private static String reason(Path file, IOException e) {
        if (Files.isDirectory(file)) {
            return "it is a folder; name the articles in it";
        }
        return Files.notExists(file) ? "there is no such file" : e.getMessage();
    }

    private static Outline outline(Path file) throws IOException, UnreadableArticle {
        byte[] bytes = Files.readAllBytes(file);
        return new Splitter().split(new ArticleReader().read(file.getFileName().toString(), bytes));
    }

    private static String similar(LessonView lesson) {
        return lesson.similar().stream()
                .map(s -> String.format(Locale.ROOT, "%s %s %.2f", s.verdict(), s.key(), s.figure()))
                .collect(Collectors.joining(", "));
    }

    private static void print(PrintWriter out, OutlineView outline) {
        out.println(outline.file() + (outline.title().isEmpty() ? "" : ": " + outline.title()));
        List<Cell<LessonView>> cells = List.of(
                Cell.number("no", LessonView::number),
                Cell.text("title", LessonView::title),
                Cell.text("lines", l -> l.firstLine() + "-" + l.lastLine()),
                Cell.number("words", LessonView::words),
                Cell.number("min", LessonView::minutes),
                Cell.number("sure", l -> String.format(Locale.ROOT, "%.2f", l.confidence())),
                Cell.text("rule", LessonView::rule),
                Cell.text("similar to", SplitCommand::similar));
        Output.table(out, outline.lessons(), cells);
        out.printf(
                "%d lessons, %d questions, %d other sections, %d captions%s%s%n",
                outline.lessons().size(),
                outline.questions().size(),
                outline.otherSections().size(),
                outline.captions().size(),
                outline.introduction() == null ? "" : ", introduction",
                outline.conclusion() == null ? "" : ", conclusion");
        outline.warnings().forEach(w -> out.println("look: " + w));
        out.println();
        out.flush();
    }
}
