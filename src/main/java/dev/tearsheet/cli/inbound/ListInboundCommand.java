package dev.tearsheet.cli.inbound;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dev.tearsheet.app.Mailroom;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Listing;
import dev.tearsheet.cli.shared.Output.Cell;
import dev.tearsheet.inbound.Arrivals.Wanted;
import dev.tearsheet.inbound.Verdict.Kind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists mails that came in. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the mails that came in, the newest first: what each was taken for, why, what was done.")
final class ListInboundCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Option(
            names = "--kind",
            description = "Only these: command, bounce, complaint, auto-reply, human, other or waiting.")
    private String kind;

    @Option(names = "--since", description = "Only from this day or time on (UTC), or the last 90m, 12h, 7d.")
    private String since;

    @Option(names = "--limit", defaultValue = "50", description = "At most so many; ${DEFAULT-VALUE} if not said.")
    private int limit;

    @Mixin
    private Listing listing;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        boolean waiting = ArrivalView.WAITING.equals(kind);
        Optional<Kind> only = Optional.ofNullable(kind).filter(k -> !waiting).map(this::kind);
        if (limit < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--limit is 1 or more.");
        }
        try (Mailroom mailroom = engine.openMailroom()) {
            Instant from = since == null
                    ? Instant.EPOCH
                    : since(since, mailroom.clock().instant());
            List<ArrivalView> rows = mailroom.arrivals().find(new Wanted(only, waiting, from, limit)).stream()
                    .map(ArrivalView::of)
                    .toList();
            print(rows);
            return 0;
        }
    }

    private void print(List<ArrivalView> rows) {
        listing.print(
                rows,
                List.of(
                        Cell.number("id", ArrivalView::id),
                        Cell.text("came", ArrivalView::came),
                        Cell.text("from", ArrivalView::from),
                        Cell.text("to", ArrivalView::recipient),
                        Cell.text("subject", ArrivalView::subject),
                        Cell.text("taken for", ArrivalView::kind),
                        Cell.text("why", ArrivalView::why),
                        Cell.text("done", ArrivalView::action)));
    }

    private Kind kind(String word) {
        return Arrays.stream(Kind.values())
                .filter(k -> ArrivalView.word(k.name()).equals(word))
                .findFirst()
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "--kind is one of "
                                + Arrays.stream(Kind.values())
                                        .map(k -> ArrivalView.word(k.name()))
                                        .collect(Collectors.joining(", "))
                                + " and " + ArrivalView.WAITING + ", not " + word + "."));
    }

    private Instant since(String text, Instant now) {
        try {
            if (text.matches("\\d{1,6}[mh]")) {
                return now.minus(Duration.parse("PT" + text));
            }
            if (text.matches("\\d{1,6}d")) {
                return now.minus(Duration.parse("P" + text));
            }
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "--since is a day such as 2026-11-23, a time such as 2026-11-23T08:00:00Z, or 90m, 12h, 7d.");
        }
    }
}
