package dev.tearsheet.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import dev.tearsheet.app.People;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.cli.Output.Cell;
import dev.tearsheet.delivery.Reports.DispatchRow;
import dev.tearsheet.subscriber.EmailAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows all that was ever sent to a reader, and what became of it. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description =
                "Shows every mail to a reader, oldest first: what it was, for which day, and what the relay said.")
final class TimelineCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Parameters(index = "0", paramLabel = "READER", description = "The reader's address.")
    private String reader;

    @Option(names = "--json", description = "An array, for machines.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    record Row(String when, String campaign, String mail, int run, String day, String state, int tries, String answer) {
        static Row of(Tearsheet tearsheet, DispatchRow row) {
            String purpose =
                    row.dispatch().purpose().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String title = row.dispatch()
                    .ordinal()
                    .flatMap(o -> tearsheet
                            .campaigns()
                            .find(row.dispatch().campaign())
                            .flatMap(c -> c.series().lesson(o)))
                    .map(l -> ": " + l.lesson().title())
                    .orElse("");
            return new Row(
                    row.settled().orElse(row.due()).toString(),
                    row.dispatch().campaign().value(),
                    purpose + title,
                    row.dispatch().run(),
                    row.dispatch().date().map(Object::toString).orElse(""),
                    row.state().name().toLowerCase(Locale.ROOT),
                    row.dispatch().attempts(),
                    row.reply());
        }
    }

    @Override
    public Integer call() throws Exception {
        EmailAddress address =
                EmailAddress.tryParse(reader).orElseThrow(() -> new Failed("'" + reader + "' is no e-mail address."));
        try (Tearsheet tearsheet = engine.open()) {
            List<Row> rows = tearsheet.reports().timeline(address).stream()
                    .map(row -> Row.of(tearsheet, row))
                    .toList();
            if (json) {
                Output.json(spec.commandLine().getOut(), rows);
            } else {
                Output.table(
                        spec.commandLine().getOut(),
                        rows,
                        List.of(
                                Cell.text("when (UTC)", Row::when),
                                Cell.text("campaign", Row::campaign),
                                Cell.text("mail", Row::mail),
                                Cell.number("run", Row::run),
                                Cell.text("for", Row::day),
                                Cell.text("state", Row::state),
                                Cell.number("tries", Row::tries),
                                Cell.text("answer", Row::answer)));
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
}
