package dev.tearsheet.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.IntSupplier;

import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.inbound.Arrivals;
import dev.tearsheet.inbound.order.Guesses;
import dev.tearsheet.subscription.Forgetting;

/** Deletes what need not be kept: mails that were dealt with long ago, and people who never said yes. */
public record TidyUp(
        Arrivals arrivals, Forgetting forgetting, Guesses guesses, Settings.Inbound inbound, InstantSource clock) {
    private static final int BATCH = 100;

    public void run() {
        Instant now = clock.instant();
        arrivals.forget(now.minus(Duration.ofDays(inbound.keepDays())), now);
        inSlices(() -> forgetting.lapsed(now, BATCH));
        inSlices(() -> guesses.forget(BATCH, now));
        forgetting.remains(now);
    }

    /** Others write in between. */
    private static void inSlices(IntSupplier slice) {
        int forgotten;
        do {
            forgotten = slice.getAsInt();
        } while (forgotten == BATCH);
    }
}
