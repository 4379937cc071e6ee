package dev.tearsheet.cli.operating;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.cli.shared.Ahead;
import dev.tearsheet.cli.shared.AnyCampaign;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Output;
import dev.tearsheet.cli.shared.Output.Cell;
import dev.tearsheet.subscription.Upcoming;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts what is coming, hour by hour. */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        description = "Counts the mails of the next days by the hour, in UTC, if nothing changes.")
public final class ForecastCommand implements Callable<Integer> {
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:00").withZone(ZoneOffset.UTC);

    @Mixin
    private EngineOptions engine;

    @Mixin
    private AnyCampaign campaign;

    @Mixin
    private Ahead ahead;

    @Option(names = "--json", description = "An object, for machines.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (Tearsheet tearsheet = engine.open()) {
            Optional<Slug> slug = campaign.in(tearsheet);
            SortedMap<String, Long> hours = hours(tearsheet, slug);
            if (json) {
                Output.json(spec.commandLine().getOut(), hours);
            } else {
                Output.table(
                        spec.commandLine().getOut(),
                        hours.entrySet(),
                        List.of(Cell.text("hour (UTC)", Map.Entry::getKey), Cell.number("mails", Map.Entry::getValue)));
            }
            return 0;
        }
    }

    private SortedMap<String, Long> hours(Tearsheet tearsheet, Optional<Slug> slug) {
        Instant now = tearsheet.clock().instant();
        Instant until = ahead.from(now);
        Map<Instant, Long> hours = new HashMap<>();
        tearsheet
                .enrolments()
                .eachLive(
                        slug,
                        enrolment -> Upcoming.of(enrolment, now, until)
                                .forEach(coming ->
                                        hours.merge(coming.at().truncatedTo(ChronoUnit.HOURS), 1L, Long::sum)));
        SortedMap<String, Long> words = new TreeMap<>();
        hours.forEach((hour, mails) -> words.put(HOUR.format(hour), mails));
        return words;
    }
}
