package dev.tearsheet.cli.operating;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dev.tearsheet.app.People;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.Given;
import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.cli.shared.Output.Cell;
import dev.tearsheet.delivery.Reports.DispatchRow;
import dev.tearsheet.delivery.operating.History.Change;
import dev.tearsheet.delivery.operating.History.Event;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Happening;
import dev.tearsheet.subscription.telling.StandingView;
import dev.tearsheet.subscription.telling.SuppressionView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows all that ever happened to a reader. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Shows every mail to a reader and what befell beside them, oldest first: what it was, for which"
                + " day, what the relay said, pauses, and why nothing came.")
public final class TimelineCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Parameters(index = "0", paramLabel = "READER", description = "The reader's address.")
    private String reader;

    @Option(names = "--history", description = "Every change of every mail, with the node that did it.")
    private boolean history;

    @Option(names = "--json", description = "An array, for machines.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** @param id of the mail; 0 for what is no mail */
    record Row(
            String when,
            long id,
            String campaign,
            String what,
            int run,
            String day,
            String state,
            int tries,
            String node,
            String answer) {
        static Row of(MailRow mail) {
            return new Row(
                    mail.when(),
                    mail.id(),
                    mail.campaign(),
                    mail.mail(),
                    mail.run(),
                    mail.day(),
                    mail.state(),
                    mail.tries(),
                    "",
                    mail.answer());
        }

        static Row of(Change change, MailRow mail) {
            return new Row(
                    change.at().toString(),
                    mail.id(),
                    mail.campaign(),
                    mail.mail(),
                    mail.run(),
                    mail.day(),
                    MailRow.word(change.state()),
                    mail.tries(),
                    change.node(),
                    change.reply());
        }

        static Row of(Tearsheet tearsheet, Event event) {
            Happening happening = event.happening();
            String note = happening.what() == Happening.What.PASSED_OVER
                    ? Arrays.stream(happening.note().split(","))
                            .map(o -> MailRow.title(tearsheet, event.campaign(), Integer.parseInt(o)))
                            .collect(Collectors.joining(", "))
                    : happening.note();
            String what = "(" + MailRow.word(happening.what()) + ")";
            return new Row(event.at().toString(), 0, event.campaign().value(), what, 0, "", "", 0, "", note);
        }
    }

    @Override
    public Integer call() throws Exception {
        EmailAddress address = Given.address(reader);
        try (Tearsheet tearsheet = engine.open()) {
            List<Row> rows = rows(tearsheet, address);
            if (rows.isEmpty() && tearsheet.people().find(address).isEmpty()) {
                throw new Failed("Nothing ever went to " + reader + ".");
            }
            if (json) {
                Output.json(spec.commandLine().getOut(), rows);
            } else {
                print(rows);
                tellStanding(tearsheet, address);
            }
            return 0;
        }
    }

    private void tellStanding(Tearsheet tearsheet, EmailAddress address) {
        PrintWriter out = spec.commandLine().getOut();
        People people = tearsheet.people();
        people.suppression(address)
                .map(SuppressionView::of)
                .ifPresent(s -> out.println("Never mailed again: " + s.reason() + ", since " + s.since() + "."));
        people.find(address).stream()
                .flatMap(person -> people.enrolments(person).stream())
                .map(StandingView.Row::of)
                .forEach(row -> out.println(
                        row.campaign() + ": " + row.state() + (row.due().isEmpty() ? "" : ", due " + row.due()) + "."));
        out.flush();
    }

    private List<Row> rows(Tearsheet tearsheet, EmailAddress address) {
        List<Row> rows = new ArrayList<>();
        var changes =
                tearsheet.dailyWork().history().mails(address).stream().collect(Collectors.groupingBy(Change::mail));
        for (DispatchRow row : tearsheet.reports().timeline(address)) {
            MailRow mail = MailRow.of(tearsheet, row);
            if (history) {
                changes.getOrDefault(row.dispatch().id(), List.of()).forEach(c -> rows.add(Row.of(c, mail)));
            } else {
                rows.add(Row.of(mail));
            }
        }
        tearsheet.dailyWork().history().events(address).forEach(e -> rows.add(Row.of(tearsheet, e)));
        rows.sort(Comparator.comparing(row -> Instant.parse(row.when())));
        return rows;
    }

    private void print(List<Row> rows) {
        PrintWriter out = spec.commandLine().getOut();
        if (rows.isEmpty()) {
            out.println("Nothing ever went to " + reader + ".");
            return;
        }
        List<Cell<Row>> cells = new ArrayList<>(List.of(
                Cell.text("when (UTC)", Row::when),
                Cell.text("campaign", Row::campaign),
                Cell.text("what", Row::what),
                Cell.text("run", r -> r.run() == 0 ? "" : r.run()),
                Cell.text("for", Row::day),
                Cell.text("state", Row::state)));
        cells.add(history ? Cell.text("node", Row::node) : Cell.text("tries", r -> r.id() == 0 ? "" : r.tries()));
        cells.add(Cell.text("answer", Row::answer));
        Output.table(out, rows, cells);
    }
}
