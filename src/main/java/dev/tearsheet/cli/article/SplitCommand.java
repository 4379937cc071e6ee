package dev.tearsheet.cli.article;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;

import dev.tearsheet.cli.shared.Given;
import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.lesson.Outline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how articles are cut; changes nothing and needs no database. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = "Shows how articles are cut into lessons. Nothing is changed.")
public final class SplitCommand implements Callable<Integer> {
    /** So many files take a while. */
    private static final int MANY = 20;

    @Option(names = "--json", description = "One array with an object per file, for machines.")
    private boolean json;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description =
                    "The language of lessons that do not show their own, for finding those that tell the same; without it en.")
    private String language;

    @Option(names = "--explain", description = "Line by line: what each was taken for, and why.")
    private boolean explain;

    @Option(names = "--against", paramLabel = "OLD", description = "What became of the lessons of an older version.")
    private Path old;

    @Option(names = "--grade", paramLabel = "FOLDER", description = "How well articles with known lessons are cut.")
    private Path grade;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Articles: text, Markdown, HTML, Word files, e-books.")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (grade != null) {
            GradePage.print(out, grade, json);
            return 0;
        }
        if (files.isEmpty() || old != null && files.size() > 1) {
            String fault = files.isEmpty() ? "Name the articles to cut" : "--against takes one article";
            throw new ParameterException(spec.commandLine(), fault);
        }
        if (old != null) {
            ComparisonPage.print(out, ArticleFiles.outline(old), ArticleFiles.outline(files.get(0)), json);
            return 0;
        }
        return explain ? explain(out) : show(out);
    }

    private int explain(PrintWriter out) {
        for (Path file : files) {
            Outline outline = ArticleFiles.outline(file);
            out.println(file);
            ExplainPage.print(out, ArticleFiles.lines(file), outline);
        }
        return 0;
    }

    private int show(PrintWriter out) {
        Locale usual = Given.language(language);
        List<ArticleFiles.Cut> cuts = ArticleFiles.cut(files, progress());
        List<ArticleFiles.Cut> read =
                cuts.stream().filter(c -> c.outline().isPresent()).toList();
        List<Outline> outlines =
                read.stream().flatMap(c -> c.outline().stream()).toList();
        List<OutlineView> views = read.stream()
                .flatMap(c ->
                        c.outline().stream().map(o -> OutlineView.of(c.file().toString(), o)))
                .toList();
        List<OutlineView> shown = SimilarLessons.in(outlines, views, usual);
        if (json) {
            Output.json(out, shown);
        } else {
            shown.forEach(outline -> OutlinePage.print(out, outline));
        }
        List<String> failures = cuts.stream()
                .map(ArticleFiles.Cut::failure)
                .filter(f -> !f.isEmpty())
                .toList();
        failures.forEach(spec.commandLine().getErr()::println);
        return failures.isEmpty() ? 0 : 1;
    }

    /** A line on standard error that counts the files, on a terminal and for many files only. */
    private IntConsumer progress() {
        if (System.console() == null || files.size() < MANY) {
            return done -> {};
        }
        PrintWriter err = spec.commandLine().getErr();
        return done -> {
            err.print("\r%d of %d articles%s"
                    .formatted(done, files.size(), done == files.size() ? System.lineSeparator() : ""));
            err.flush();
        };
    }
}
