package dev.tearsheet.cli.campaign;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.cli.campaign.SeriesView.Row;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.OneCampaign;
import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.cli.shared.Output.Cell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the lessons of a campaign with the keys by which campaign.yaml names them. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Lists the lessons of a campaign as readers will get them, with their keys.")
final class ShowCampaignCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Mixin
    private OneCampaign campaign;

    @Option(names = "--waiting", description = "As the folder has it, if a change waits.")
    private boolean waiting;

    @Option(names = "--json", description = "An object, for machines.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (Tearsheet tearsheet = engine.open()) {
            SeriesView view = SeriesView.of(waiting ? campaign.waitingIn(tearsheet) : campaign.in(tearsheet));
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                Output.json(out, view);
            } else {
                print(out, view);
            }
            return 0;
        }
    }

    /** The table has room for one; the rest is in the JSON. */
    private static String closest(Row row) {
        int more = row.similar().size() - 1;
        return row.similar().stream().findFirst().map(Object::toString).orElse("")
                + (more > 0 ? ", " + more + " more" : "");
    }

    private static void print(PrintWriter out, SeriesView view) {
        out.println(view.campaign() + ": " + view.title() + ", revision " + view.revision());
        Output.table(
                out,
                view.lessons(),
                List.of(
                        Cell.number("no", row -> row.number() == null ? "" : row.number()),
                        Cell.text("key", Row::key),
                        Cell.text("title", Row::title),
                        Cell.text("article", Row::article),
                        Cell.text("lines", row -> row.firstLine() + "-" + row.lastLine()),
                        Cell.number("words", Row::words),
                        Cell.number("min", Row::minutes),
                        Cell.number("sure", row -> String.format(Locale.ROOT, "%.2f", row.confidence())),
                        Cell.text("state", Row::state),
                        Cell.text("similar to", ShowCampaignCommand::closest)));
        if (!view.held().isEmpty()) {
            out.println("held: " + view.held());
        }
        out.flush();
    }
}
