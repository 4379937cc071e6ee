package dev.tearsheet.cli.operating;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.cli.shared.Ahead;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.cli.shared.Output.Cell;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.node.Node;
import dev.tearsheet.delivery.operating.FiguresView;
import dev.tearsheet.delivery.upkeep.Tallies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows how many readers are where, and how the mails stand. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows the readers of each campaign by state, the mails by state, and the nodes if there are"
                + " several.")
public final class StatusCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Option(names = "--days", paramLabel = "N", description = "Also how the mails of the last N days ended (UTC).")
    private Optional<Integer> days = Optional.empty();

    @Option(
            names = "--recount",
            description = {
                "First counts all rows, and puts right what the figures do not say as it is. They are kept with every"
                        + " change, so this should find nothing; with a million readers it takes a while."
            })
    private boolean recount;

    @Option(names = "--json", description = "An object, for machines.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /**
     * How it stands.
     *
     * @param held why a campaign mails no lessons, by campaign
     * @param waiting what changes wait to be applied, by campaign
     * @param nodes that share the database
     */
    record Status(
            List<FiguresView> campaigns,
            Map<String, Long> mails,
            List<DayRow> days,
            Map<String, String> held,
            Map<String, String> waiting,
            List<NodeRow> nodes) {}

    record DayRow(String day, long accepted, long rejected, long doubtful, long cancelled) {
        static DayRow of(LocalDate day, Map<DispatchState, Long> mails) {
            return new DayRow(
                    day.toString(),
                    mails.getOrDefault(DispatchState.ACCEPTED, 0L),
                    mails.getOrDefault(DispatchState.REJECTED, 0L),
                    mails.getOrDefault(DispatchState.DOUBTFUL, 0L),
                    mails.getOrDefault(DispatchState.CANCELLED, 0L));
        }
    }

    private List<DayRow> days(Tearsheet tearsheet) {
        LocalDate today = tearsheet.clock().instant().atOffset(ZoneOffset.UTC).toLocalDate();
        return days.stream()
                .flatMap(n -> tearsheet.reports().days(today.minusDays(n - 1L)).entrySet().stream())
                .map(e -> DayRow.of(e.getKey(), e.getValue()))
                .toList();
    }

    private void recount(Tearsheet tearsheet) {
        PrintWriter err = spec.commandLine().getErr();
        List<Tallies.Difference> differences = tearsheet.chores().recount();
        differences.forEach(d -> err.println(d.campaign() + ", " + d.what() + ": was " + Math.abs(d.by())
                + (d.by() < 0 ? " too many" : " too few") + ", put right"));
        err.println(
                differences.isEmpty() ? "Counted: the figures are right." : "Please report that the figures differed.");
    }

    private static List<NodeRow> nodes(Tearsheet tearsheet) {
        Instant now = tearsheet.clock().instant();
        return tearsheet.nodeDesk().nodes().all().stream()
                .map(n -> NodeRow.of(n, now))
                .toList();
    }

    private static Map<String, String> held(Tearsheet tearsheet, List<FiguresView> figures) {
        Map<String, String> held = new TreeMap<>();
        tearsheet
                .dailyWork()
                .campaigns()
                .all()
                .forEach(c -> c.held().ifPresent(why -> held.put(c.slug().value(), why)));
        figures.stream()
                .map(FiguresView::campaign)
                .filter(name -> tearsheet.campaigns().find(new Slug(name)).isEmpty())
                .forEach(name -> held.put(name, "its folder is gone; its readers get nothing until it is back"));
        return held;
    }

    private static Map<String, String> waiting(Tearsheet tearsheet) {
        Map<String, String> waiting = new TreeMap<>();
        tearsheet
                .campaigns()
                .all()
                .forEach(c -> tearsheet
                        .changes()
                        .waiting(c.slug())
                        .ifPresent(w -> waiting.put(c.slug().value(), w.change().words())));
        return waiting;
    }

    @Override
    public Integer call() throws Exception {
        days.ifPresent(Ahead::checked);
        try (Tearsheet tearsheet = engine.open()) {
            if (recount) {
                recount(tearsheet);
            }
            Map<String, Long> mails = new TreeMap<>();
            tearsheet
                    .reports()
                    .dispatches()
                    .forEach((state, count) -> mails.put(state.name().toLowerCase(Locale.ROOT), count));
            List<FiguresView> figures = FiguresView.all(tearsheet.campaigns(), tearsheet.reports());
            Status status = new Status(
                    figures, mails, days(tearsheet), held(tearsheet, figures), waiting(tearsheet), nodes(tearsheet));
            if (json) {
                Output.json(spec.commandLine().getOut(), status);
            } else {
                print(status);
            }
            return 0;
        }
    }

    private void print(Status status) {
        Output.table(
                spec.commandLine().getOut(),
                status.campaigns(),
                List.of(
                        Cell.text("campaign", FiguresView::campaign),
                        Cell.number("awaiting", FiguresView::awaiting),
                        Cell.number("active", FiguresView::active),
                        Cell.number("paused", FiguresView::paused),
                        Cell.number("suspended", FiguresView::suspended),
                        Cell.number("completed", FiguresView::completed),
                        Cell.number("ended", FiguresView::ended),
                        Cell.text("next due", r -> r.nextDue().replaceFirst("T(\\d\\d:\\d\\d).*", " $1 UTC"))));
        status.held().forEach((campaign, why) -> spec.commandLine().getOut().println(campaign + " is held: " + why));
        status.waiting()
                .forEach((campaign, words) -> spec.commandLine()
                        .getOut()
                        .println("A change of " + campaign + " waits (" + words + "): see tearsheet plan " + campaign));
        if (status.nodes().size() > 1) {
            Output.table(spec.commandLine().getOut(), status.nodes(), NodeRow.cells());
        }
        status.nodes().stream()
                .filter(node -> node.state().equals(Node.RUNS))
                .forEach(node -> node.troubles()
                        .forEach(trouble -> spec.commandLine().getOut().println(node.node() + ": " + trouble)));
        if (status.mails().isEmpty()) {
            spec.commandLine().getOut().println("No mails yet.");
            return;
        }
        Output.table(
                spec.commandLine().getOut(),
                status.mails().entrySet(),
                List.of(Cell.text("mails", Map.Entry::getKey), Cell.number("count", Map.Entry::getValue)));
        if (!status.days().isEmpty()) {
            Output.table(
                    spec.commandLine().getOut(),
                    status.days(),
                    List.of(
                            Cell.text("day (UTC)", DayRow::day),
                            Cell.number("accepted", DayRow::accepted),
                            Cell.number("rejected", DayRow::rejected),
                            Cell.number("doubtful", DayRow::doubtful),
                            Cell.number("cancelled", DayRow::cancelled)));
        }
    }
}
