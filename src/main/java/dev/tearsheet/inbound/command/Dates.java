package dev.tearsheet.inbound.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long a pause is to be. */
final class Dates {
    private static final Pattern DAYS = Pattern.compile("(\\d{1,3})( (days?|tage?n?|dias?|jours?))?");

    private Dates() {}

    /** "14 days"; a week if nothing is said. */
    static Optional<Rest> rest(String text) {
        if (text.isEmpty()) {
            return Optional.of(Rest.A_WEEK);
        }
        Matcher days = DAYS.matcher(text);
        return days.matches() ? Optional.of(new Rest.Days(Integer.parseInt(days.group(1)))) : Optional.empty();
    }
}
