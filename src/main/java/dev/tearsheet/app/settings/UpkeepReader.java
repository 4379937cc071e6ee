package dev.tearsheet.app.settings;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.tearsheet.delivery.sending.DoubtPolicy;

/** Reads how the ledger is kept and what the operator is told of it. */
final class UpkeepReader {
    private static final String OFF = "off";
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    private final SettingsValues values;

    UpkeepReader(SettingsValues values) {
        this.values = values;
    }

    Settings.Upkeep upkeep() {
        return new Settings.Upkeep(doubts(), values.number("ledger.keep-days", 30, 3650), report());
    }

    private DoubtPolicy doubts() {
        Set<String> words = Arrays.stream(DoubtPolicy.values())
                .map(p -> p.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String word = values.choice("ledger.doubtful", words);
        return words.contains(word)
                ? DoubtPolicy.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'))
                : DoubtPolicy.ASSUME_SENT;
    }

    private Optional<LocalTime> report() {
        String text = values.text(
                "operator.report-at", t -> t.equals(OFF) || TIME.matcher(t).matches(), "off, or a time such as 07:00");
        return Optional.of(text).filter(t -> TIME.matcher(t).matches()).map(LocalTime::parse);
    }
}
