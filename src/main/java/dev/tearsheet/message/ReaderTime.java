package dev.tearsheet.message;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.subscriber.Subscriber;

/** How times are told to a reader: in the reader's zone and language, such as "Tue 24 Nov, 07:30". */
record ReaderTime(ZoneId zone, Locale language) {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm");

    static ReaderTime of(Campaign campaign, Optional<Subscriber> subscriber) {
        return new ReaderTime(
                subscriber.flatMap(Subscriber::zone).orElse(campaign.schedule().zone()),
                subscriber.flatMap(Subscriber::language).orElse(campaign.language()));
    }

    String words(Instant time) {
        return FORM.withLocale(language).withZone(zone).format(time);
    }
}
