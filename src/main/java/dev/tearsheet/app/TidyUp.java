package dev.tearsheet.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import dev.tearsheet.app.settings.Settings;
import dev.tearsheet.inbound.Arrivals;
import dev.tearsheet.subscription.Forgetting;

/** Deletes what need not be kept: mails that were dealt with long ago, and people who never said yes. */
public record TidyUp(Arrivals arrivals, Forgetting forgetting, Settings.Inbound inbound, InstantSource clock) {
    private static final int BATCH = 100;

    public void run() {
        Instant now = clock.instant();
        arrivals.forget(now.minus(Duration.ofDays(inbound.keepDays())), now);
        int forgotten;
        do {
            forgotten = forgetting.lapsed(now, BATCH);
        } while (forgotten == BATCH);
        forgetting.remains(now);
    }
}
