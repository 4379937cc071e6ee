package dev.tearsheet.campaign.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import dev.tearsheet.campaign.Slug;

/**
 * The operator's word on a campaign, which holds until it is taken back or its date is over.
 *
 * @param dayOff a date of the readers on which nothing is sent; none if the campaign is held
 * @param why in the operator's words; may be empty
 */
public record StandingOrder(Slug campaign, Optional<LocalDate> dayOff, Instant since, String why) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    public static StandingOrder hold(Slug campaign, Instant since, String why) {
        return new StandingOrder(campaign, Optional.empty(), since, why);
    }

    public static StandingOrder dayOff(Slug campaign, LocalDate date, Instant since, String why) {
        return new StandingOrder(campaign, Optional.of(date), since, why);
    }

    public boolean isHold() {
        return dayOff.isEmpty();
    }

    /** For the operator and the log. */
    String words() {
        return "by the operator since " + MINUTE.format(since) + (why.isEmpty() ? "" : ": " + why);
    }
}
