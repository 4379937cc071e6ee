package dev.tearsheet.campaign.timing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when a campaign runs, in dates of the reader.
 *
 * @param launch before this date nobody gets a lesson; who has joined waits for it
 * @param end the last date; after it nothing more is sent and its subscriptions are over
 */
public record Season(Optional<LocalDate> launch, Optional<LocalDate> end) {
    public static final Season ALWAYS = new Season(Optional.empty(), Optional.empty());

    public Season {
        if (launch.isPresent() && end.filter(e -> e.isBefore(launch.get())).isPresent()) {
            throw new IllegalArgumentException("a season does not end before it begins");
        }
    }

    public boolean isBefore(LocalDate date) {
        return end.filter(date::isAfter).isPresent();
    }

    public boolean isAfter(LocalDate date) {
        return launch.filter(date::isBefore).isPresent();
    }
}
