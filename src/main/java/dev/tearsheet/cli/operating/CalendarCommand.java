package dev.tearsheet.cli.operating;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.tearsheet.app.People;
import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.cli.shared.Ahead;
import dev.tearsheet.cli.shared.AnyCampaign;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.Given;
import dev.tearsheet.cli.shared.Listing;
import dev.tearsheet.cli.shared.Output.Cell;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Upcoming;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows which lesson comes to whom and when. */
@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = "Shows what is coming to the readers of a campaign, or to one reader, if nothing changes.")
public final class CalendarCommand implements Callable<Integer> {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd EEE HH:mm", Locale.ENGLISH);

    private static final int MOST = 10_000;

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::when).thenComparing(Entry::reader).thenComparing(Entry::number);

    @Mixin
    private EngineOptions engine;

    @Mixin
    private AnyCampaign campaign;

    @Option(names = "--reader", description = "Only the reader of this address.")
    private String reader;

    @Mixin
    private Ahead ahead;

    @Mixin
    private Listing listing;

    @Spec
    private CommandSpec spec;

    private long left;

    record Entry(String when, String zone, String reader, String campaign, int number, String lesson) {
        static Entry of(Enrolment enrolment, Upcoming coming) {
            return new Entry(
                    WHEN.format(coming.at().atZone(enrolment.zone())),
                    enrolment.zone().getId(),
                    enrolment.subscriber().address().toString(),
                    enrolment.campaign().slug().value(),
                    coming.lesson().map(enrolment.campaign().series()::numberOf).orElse(0),
                    coming.lesson().map(l -> l.lesson().title()).orElse("(the finishing mail)"));
        }
    }

    @Override
    public Integer call() throws Exception {
        try (Tearsheet tearsheet = engine.open()) {
            Optional<Slug> slug = campaign.in(tearsheet);
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
            if (entries.isEmpty()) {
                spec.commandLine().getErr().println("Nothing is coming in that time.");
            }
            if (left > 0) {
                spec.commandLine().getErr().println("and " + left + " more; \"tearsheet forecast\" counts them");
            }
            return 0;
        }
    }

    /** The next of all that is coming: of a large list more than anybody reads, and less than memory holds. */
    private List<Entry> entries(Tearsheet tearsheet, Optional<Slug> slug) {
        Instant now = tearsheet.clock().instant();
        Instant until = ahead.from(now);
        PriorityQueue<Entry> next = new PriorityQueue<>(ORDER.reversed());
        each(
                tearsheet,
                slug,
                enrolment -> Upcoming.of(enrolment, now, until).forEach(coming -> {
                    next.add(Entry.of(enrolment, coming));
                    if (next.size() > MOST) {
                        next.remove();
                        left++;
                    }
                }));
        return next.stream().sorted(ORDER).toList();
    }

    private void each(Tearsheet tearsheet, Optional<Slug> slug, Consumer<Enrolment> work) {
        if (reader == null) {
            tearsheet.enrolments().eachLive(slug, work);
            return;
        }
        People people = tearsheet.people();
        Subscriber whom = people.find(Given.address(reader))
                .orElseThrow(() -> new Failed("Nobody with the address " + reader + " was ever here."));
        Stream.of(whom)
                .flatMap(person -> people.enrolments(person).stream())
                .filter(e -> e.subscription().isLive())
                .filter(e -> slug.filter(s -> !s.equals(e.campaign().slug())).isEmpty())
                .forEach(work);
    }
}
