package dev.tearsheet.cli.operating;

import java.time.LocalDate;
import java.util.concurrent.Callable;

import dev.tearsheet.app.Tearsheet;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.campaign.standing.OrderCampaign;
import dev.tearsheet.cli.shared.EngineOptions;
import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.cli.shared.Given;
import dev.tearsheet.delivery.operating.SkipLesson.Skipped;
import dev.tearsheet.subscription.Enrolment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Passes over a reader's next lesson, or over a date of a campaign. */
@Command(
        name = "skip",
        mixinStandardHelpOptions = true,
        description = {
            "skip READER: the reader's next lesson is not sent; the one after it comes at its slot.",
            "skip CAMPAIGN --date 2026-12-24: nobody gets a lesson on that date; everything comes a day later."
        })
public final class SkipCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions engine;

    @Mixin
    private OneReader oneReader;

    @Parameters(index = "0", paramLabel = "READER|CAMPAIGN", description = "An address, or a campaign's short name.")
    private String whom;

    @Option(names = "--date", description = "The date of the readers on which a campaign sends nothing.")
    private LocalDate date;

    @Option(names = "--undo", description = "The date is as any other after all.")
    private boolean undo;

    @Option(names = "--because", defaultValue = "", description = "Why a campaign sends nothing, for your notes.")
    private String why;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        boolean isReader = whom.contains("@");
        if (isReader != (date == null) || isReader && undo) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Say either the address of a reader, or a campaign and --date.");
        }
        try (Tearsheet tearsheet = engine.open()) {
            return isReader ? reader(tearsheet) : campaign(tearsheet);
        }
    }

    private int campaign(Tearsheet tearsheet) {
        Slug slug = Given.slug(whom);
        OrderCampaign orders = tearsheet.dailyWork().orders();
        return undo
                ? Ordered.tell(
                        spec,
                        orders.unskip(slug, date),
                        slug + " sends on " + date + " as on any other day.",
                        date + " was not skipped by an order.")
                : Ordered.tell(
                        spec,
                        orders.skip(slug, date, why),
                        slug + " sends no lessons on " + date + "; they come a day later.",
                        date + " is skipped already.");
    }

    private int reader(Tearsheet tearsheet) {
        Enrolment reader = oneReader.of(tearsheet, whom);
        Skipped skipped = tearsheet.dailyWork().skipLesson().skip(reader);
        String title = skipped.lesson()
                .map(l -> reader.campaign().series().numberOf(l) + ", \""
                        + l.lesson().title() + "\",")
                .orElse("");
        String words = switch (skipped.result()) {
            case DONE -> "Lesson " + title + " is not sent to " + whom + "; the one after it comes instead.";
            case ALREADY -> "Lesson " + title + " was skipped already since the last one went out.";
            case NOTHING_TO_SKIP ->
                throw new Failed("There is nothing to skip for " + whom
                        + ": no lesson is to come, or the next one is under way.");
        };
        spec.commandLine().getOut().println(words);
        return 0;
    }
}
