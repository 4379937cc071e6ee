package dev.tearsheet.message.composing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.timing.Country;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Subscription;

/**
 * How times are told to a reader: in the reader's zone and language, such as "Tue 24 Nov, 07:30".
 *
 * @param holidays the country whose holidays count, if the reader named one or the campaign keeps those of the reader's
 * @param isOwnZone whether the zone is known to be the reader's
 */
record ReaderTime(Schedule schedule, Locale language, Optional<Country> holidays, boolean isOwnZone) {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm");
    /** German puts a full stop behind the number of a day (DIN 5008). */
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("EEE, d. MMM, HH:mm");

    static ReaderTime of(Campaign campaign, Subscription subscription, Optional<Subscriber> subscriber) {
        return new ReaderTime(
                subscriber
                        .map(s -> new Enrolment(subscription, s, campaign).schedule())
                        .orElse(campaign.schedule()),
                subscriber.flatMap(Subscriber::language).orElse(campaign.language()),
                holidays(campaign, subscription, subscriber),
                subscription
                        .rhythm()
                        .zone()
                        .or(() -> subscriber.flatMap(Subscriber::zone))
                        .isPresent());
    }

    private static Optional<Country> holidays(
            Campaign campaign, Subscription subscription, Optional<Subscriber> subscriber) {
        return subscription
                .rhythm()
                .country()
                .or(() -> subscriber
                        .filter(s -> !campaign.schedule().daysOff().abroad().isEmpty())
                        .flatMap(s -> Country.of(new Enrolment(subscription, s, campaign).zone()))
                        .filter(campaign.schedule().daysOff().abroad()::containsKey));
    }

    /** Such as {@code Germany}. */
    Optional<String> country() {
        return holidays.map(c -> c.name(language));
    }

    String words(Instant time) {
        DateTimeFormatter form = language.getLanguage().equals("de") ? GERMAN : FORM;
        return form.withLocale(language).withZone(schedule.zone()).format(time);
    }

    /** Such as {@code 07:30}. */
    String hour() {
        return schedule.at().toString();
    }

    /** Such as {@code Europe/Berlin} or {@code +02:00}. */
    String zone() {
        ZoneId zone = schedule.zone();
        return zone.getId();
    }

    /** Such as {@code Mon–Fri} or {@code Mon, Thu}. */
    String days() {
        Set<DayOfWeek> days = schedule.days();
        List<String> runs = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean begins = days.contains(day) && (day == DayOfWeek.MONDAY || !days.contains(day.minus(1)));
            if (begins) {
                runs.add(run(day));
            }
        }
        return String.join(", ", runs);
    }

    private String run(DayOfWeek first) {
        DayOfWeek last = first;
        while (last != DayOfWeek.SUNDAY && schedule.days().contains(last.plus(1))) {
            last = last.plus(1);
        }
        int length = last.getValue() - first.getValue() + 1;
        return switch (length) {
            case 1 -> name(first);
            case 2 -> name(first) + ", " + name(last);
            default -> name(first) + "–" + name(last);
        };
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, language);
    }
}
