package dev.tearsheet.message.composing;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Schedule;
import dev.tearsheet.campaign.timing.Country;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Subscription;

/**
 * By what clock and calendar a reader gets lessons, and in which language that is told.
 *
 * @param holidays the country whose holidays count, if the reader named one or the campaign keeps those of the reader's
 * @param isOwnZone whether the zone is known to be the reader's
 */
record ReaderTime(Schedule schedule, Locale language, Optional<Country> holidays, boolean isOwnZone) {
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

    /** Such as {@code 07:30}. */
    String hour() {
        return schedule.at().toString();
    }

    /** Such as {@code Europe/Berlin} or {@code +02:00}. */
    String zone() {
        ZoneId zone = schedule.zone();
        return zone.getId();
    }
}
