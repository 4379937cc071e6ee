package dev.tearsheet.subscription.telling;

import java.util.Locale;

import dev.tearsheet.subscriber.Suppression;

/** A suppressed address as operators are told it. */
public record SuppressionView(String address, String reason, String since, String note) {
    public static SuppressionView of(Suppression suppression) {
        return new SuppressionView(
                suppression.address().toString(),
                word(suppression.reason()),
                suppression.since().toString(),
                suppression.note());
    }

    public static String word(Suppression.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
