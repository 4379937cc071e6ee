package dev.tearsheet.cli.operating;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.cli.shared.AnyCampaign;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Listing;
import dev.tearsheet.cli.shared.Output.Cell;
import dev.tearsheet.delivery.Reports;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Upcoming;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows which lesson comes to whom and when. */
@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = "Shows what is coming to the readers of a campaign, or to one reader, if nothing changes.")
public final class CalendarCommand implements Callable<Integer> {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd EEE HH:mm", Locale.ENGLISH);

    @Mixin
    private EngineOptions engine;

    @Mixin
    private AnyCampaign campaign;

    @Option(names = "--reader", description = "Only the reader of this address.")
    private String reader;

    @Option(names = "--days", defaultValue = "14", description = "How far ahead (14).")
    private int days;

    @Mixin
    private Listing listing;

    record Entry(String when, String zone, String reader, String campaign, int number, String lesson) {
        static Entry of(String reader, Enrolment enrolment, Upcoming coming) {
            return new Entry(
                    WHEN.format(coming.at().atZone(enrolment.zone())),
                    enrolment.zone().getId(),
                    reader,
                    enrolment.campaign().slug().value(),
                    coming.lesson().map(enrolment.campaign().series()::numberOf).orElse(0),
                    coming.lesson().map(l -> l.lesson().title()).orElse("(the finishing mail)"));
        }
    }

    @Override
    public Integer call() throws Exception {
        Optional<Slug> slug = campaign.slug();
        try (Tearsheet tearsheet = engine.open()) {
            List<Entry> entries = entries(tearsheet, slug);
            listing.print(
                    entries,
                    List.of(
                            Cell.text("when", Entry::when),
                            Cell.text("zone", Entry::zone),
                            Cell.text("reader", Entry::reader),
                            Cell.text("campaign", Entry::campaign),
                            Cell.number("no.", Entry::number),
                            Cell.text("lesson", Entry::lesson)));
            return 0;
        }
    }

    private List<Entry> entries(Tearsheet tearsheet, Optional<Slug> slug) {
        Instant now = tearsheet.clock().instant();
        Instant until = now.plus(Duration.ofDays(Math.max(1, Math.min(days, 3660))));
        List<Entry> entries = new ArrayList<>();
        ComingReaders.each(
                tearsheet,
                slug,
                row -> isWanted(row),
                (row, enrolment) -> Upcoming.of(enrolment, now, until)
                        .forEach(coming -> entries.add(Entry.of(row.address().toString(), enrolment, coming))));
        entries.sort(Comparator.comparing(Entry::when));
        return entries;
    }

    private boolean isWanted(Reports.ReaderRow row) {
        return reader == null || row.address().toString().equalsIgnoreCase(reader.strip());
    }
}
