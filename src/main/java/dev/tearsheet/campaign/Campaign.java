package dev.tearsheet.campaign;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A series with its schedule and its sender: what an operator schedules and a reader subscribes to.
 *
 * @param held why no lesson of it is mailed at present, if so
 * @param announced new lessons of which those are told who are past them
 */
public record Campaign(
        Slug slug,
        String title,
        String description,
        Locale language,
        Sender sender,
        Schedule schedule,
        Terms terms,
        Series series,
        Optional<String> held,
        List<Announced> announced) {
    public Campaign {
        announced = List.copyOf(announced);
    }

    /** One that announces nothing. */
    public Campaign(
            Slug slug,
            String title,
            String description,
            Locale language,
            Sender sender,
            Schedule schedule,
            Terms terms,
            Series series,
            Optional<String> held) {
        this(slug, title, description, language, sender, schedule, terms, series, held, List.of());
    }

    /** On the usual terms. */
    public Campaign(
            Slug slug,
            String title,
            String description,
            Locale language,
            Sender sender,
            Schedule schedule,
            Series series,
            Optional<String> held) {
        this(slug, title, description, language, sender, schedule, Terms.USUAL, series, held);
    }

    /** The same with other lessons. */
    public Campaign with(Series other) {
        return new Campaign(slug, title, description, language, sender, schedule, terms, other, held, announced);
    }

    /** The same at other times. */
    public Campaign with(Schedule other) {
        return new Campaign(slug, title, description, language, sender, other, terms, series, held, announced);
    }

    /** The same, held for this reason or not held. */
    public Campaign with(Optional<String> why) {
        return new Campaign(slug, title, description, language, sender, schedule, terms, series, why, announced);
    }

    /** The same, announcing these. */
    public Campaign announcing(List<Announced> others) {
        return new Campaign(slug, title, description, language, sender, schedule, terms, series, held, others);
    }

    /** In the first of these that there is a reader with this language, if any, is written to. */
    public List<Locale> languages(Optional<Locale> reader) {
        return reader.filter(theirs -> !theirs.equals(language))
                .map(theirs -> List.of(theirs, language))
                .orElseGet(() -> List.of(language));
    }

    /**
     * What stands for a campaign whose folder is gone, so that its readers can still leave and pause: it has no lessons
     * and is held.
     */
    public static Campaign missing(Slug slug) {
        return new Campaign(
                slug,
                slug.value(),
                "",
                Locale.ENGLISH,
                new Sender(slug.value(), "", Optional.empty()),
                new Schedule(
                        LocalTime.NOON,
                        Schedule.EVERY_DAY,
                        ZoneOffset.UTC,
                        Schedule.Start.NEXT_SLOT,
                        Schedule.LEAST_GAP),
                new Series(1, List.of(), List.of()),
                Optional.of("its folder is gone"));
    }
}
