package dev.tearsheet.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So much of something within a time for each network: a bucket of tokens that fills up again evenly. Kept in memory
 * for the networks seen last.
 */
public final class Allowance {
    private static final int NETWORKS = 10_000;

    private record Level(double tokens, Instant at) {}

    private final int most;
    private final Duration within;
    private final InstantSource clock;
    private final Map<String, Level> levels = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Level> eldest) {
            return size() > NETWORKS;
        }
    };

    public Allowance(int most, Duration within, InstantSource clock) {
        this.most = most;
        this.within = within;
        this.clock = clock;
    }

    public static Allowance unlimited() {
        return new Allowance(Integer.MAX_VALUE, Duration.ofMillis(1), InstantSource.fixed(Instant.EPOCH));
    }

    /** Takes one, if there is one left. */
    public synchronized boolean take(String network) {
        double tokens = level(network);
        boolean enough = tokens >= 1;
        levels.put(network, new Level(enough ? tokens - 1 : tokens, clock.instant()));
        return enough;
    }

    /** Whether none is left; takes none. */
    public synchronized boolean isSpent(String network) {
        return level(network) < 1;
    }

    private double level(String network) {
        Level last = levels.get(network);
        if (last == null) {
            return most;
        }
        long passed = Math.max(0, Duration.between(last.at(), clock.instant()).toMillis());
        return Math.min(most, last.tokens() + (double) most * passed / within.toMillis());
    }
}
