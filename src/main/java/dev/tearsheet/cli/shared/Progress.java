package dev.tearsheet.cli.shared;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Tells how far a long command has come, how fast it is and how long it will take: on a terminal in one line that is
 * written over, elsewhere in a line of its own every ten seconds.
 */
public final class Progress implements AutoCloseable {
    private static final int BAR = 24;
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final PrintWriter out;
    private final String what;
    private final boolean onTerminal;
    private final InstantSource clock;
    private final Instant begun;
    private Instant told;
    private boolean isOpen;

    Progress(PrintWriter out, String what, boolean onTerminal, InstantSource clock) {
        this.out = out;
        this.what = what;
        this.onTerminal = onTerminal;
        this.clock = clock;
        this.begun = clock.instant();
        this.told = begun;
    }

    /** For people who look at the output, and for those who read it later. */
    public static Progress of(PrintWriter out, String what, InstantSource clock) {
        return new Progress(out, what, System.console() != null, clock);
    }

    /** @param share of the whole, from 0 to 1; none if nobody knows */
    public void at(long count, OptionalDouble share) {
        Instant now = clock.instant();
        double seconds = Duration.between(begun, now).toMillis() / 1000.0;
        String words = number(count) + " " + what + words(count, share, seconds);
        if (onTerminal) {
            // Blanks where the line was longer before.
            out.printf("\r%-79s", share.isPresent() ? bar(share.getAsDouble()) + " " + words : words);
            isOpen = true;
        } else if (!now.isBefore(told.plus(EVERY))) {
            out.println(words);
            told = now;
        }
        out.flush();
    }

    private static String words(long count, OptionalDouble share, double seconds) {
        String words = share.isPresent() ? ", " + Math.round(100 * share.getAsDouble()) + " %" : "";
        if (seconds > 0) {
            words += ", " + number(Math.round(count / seconds)) + " a second";
            if (share.orElse(0) > 0) {
                long left = Math.round(seconds / share.getAsDouble() - seconds);
                words += String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60);
            }
        }
        return words;
    }

    private static String bar(double share) {
        int done = (int) (BAR * share);
        return "[" + "#".repeat(done) + ".".repeat(BAR - done) + "]";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Ends the line. */
    @Override
    public void close() {
        if (isOpen) {
            out.println();
            out.flush();
        }
    }
}
