package dev.tearsheet.cli.shared;

import java.time.Duration;
import java.time.Instant;

import picocli.CommandLine.Option;

/** How far a command looks ahead. */
public final class Ahead {
    private static final int MOST = 3_660;

    @Option(names = "--days", defaultValue = "14", description = "How far ahead (14).")
    private int days;

    /** @throws Failed if that is no time ahead, or longer than ten years */
    public Instant from(Instant now) {
        return now.plus(Duration.ofDays(checked(days)));
    }

    /** @throws Failed if that is no number of days, or longer than ten years */
    public static int checked(int days) {
        if (days < 1 || days > MOST) {
            throw new Failed("--days is 1 to " + MOST + ", not " + days + ".");
        }
        return days;
    }
}
