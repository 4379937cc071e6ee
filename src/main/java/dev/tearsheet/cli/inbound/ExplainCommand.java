package dev.tearsheet.cli.inbound;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.cli.shared.Output.Cell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what the engine takes a mail for; acts on nothing and needs no database. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Says what the engine takes a mail for: a failure notice, a complaint, a command. Nothing is done.")
public final class ExplainCommand implements Callable<Integer> {
    @Option(names = "--json", description = "One array with an object per file, for machines.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Mails as files, or folders with *.eml below them.")
    private List<Path> files;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        MailExplainer explainer = new MailExplainer();
        List<MailView> views = new ArrayList<>();
        for (Path file : files) {
            try {
                for (Path one : mails(file)) {
                    views.add(explainer.explain(one));
                }
            } catch (Failed e) {
                views.add(MailView.unreadable(file.toString(), e.getMessage()));
            } catch (IOException | RuntimeException e) {
                views.add(MailView.unreadable(file.toString(), MailExplainer.inWords(e)));
            }
        }
        print(views);
        return views.stream().anyMatch(MailView::isUnreadable) ? 1 : 0;
    }

    private static List<Path> mails(Path file) throws IOException {
        if (!Files.isDirectory(file)) {
            return List.of(file);
        }
        try (Stream<Path> all = Files.walk(file)) {
            List<Path> mails = all.filter(f -> f.toString().endsWith(".eml") && Files.isRegularFile(f))
                    .sorted()
                    .toList();
            if (mails.isEmpty()) {
                throw new Failed("no *.eml below it");
            }
            return mails;
        }
    }

    private void print(List<MailView> views) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Output.json(out, views);
            return;
        }
        Output.table(
                out,
                views,
                List.of(
                        Cell.text("file", MailView::file),
                        Cell.text("kind", MailView::kind),
                        Cell.text("what it says", MailView::told)));
    }
}
