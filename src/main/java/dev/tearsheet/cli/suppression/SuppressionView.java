package dev.tearsheet.cli.suppression;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.tearsheet.cli.shared.Failed;
import dev.tearsheet.subscriber.Suppression;

/** A suppressed address as commands print it. */
public record SuppressionView(String address, String reason, String since, String note) {
    public static SuppressionView of(Suppression suppression) {
        return new SuppressionView(
                suppression.address().toString(),
                word(suppression.reason()),
                suppression.since().toString(),
                suppression.note());
    }

    static String word(Suppression.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    /** @throws Failed with the words that there are */
    static Suppression.Reason reason(String word) {
        return Arrays.stream(Suppression.Reason.values())
                .filter(r -> word(r).equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Failed("a reason is "
                        + Arrays.stream(Suppression.Reason.values())
                                .map(SuppressionView::word)
                                .collect(Collectors.joining(", "))
                        + ", not \"" + word + "\""));
    }
}
