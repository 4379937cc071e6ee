package dev.tearsheet.inbound.order;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Wrong tokens by sender: who shows too many is not listened to for a day. Remembered while the engine runs. */
final class Guesses {
    private static final Duration WITHIN = Duration.ofHours(1);
    private static final Duration IGNORED = Duration.ofHours(24);
    private static final int MOST_SENDERS = 10_000;

    private final int most;
    private final Map<String, Deque<Instant>> wrong = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST_SENDERS;
        }
    };
    private final Map<String, Instant> ignoredUntil = new LinkedHashMap<>();

    /** @param most wrong ones within an hour that are let pass */
    Guesses(int most) {
        this.most = most;
    }

    synchronized boolean isIgnored(String sender, Instant now) {
        ignoredUntil.values().removeIf(until -> !until.isAfter(now));
        return ignoredUntil.containsKey(sender);
    }

    synchronized void wrong(String sender, Instant now) {
        Deque<Instant> times = wrong.computeIfAbsent(sender, s -> new ArrayDeque<>());
        times.removeIf(t -> !t.isAfter(now.minus(WITHIN)));
        times.add(now);
        if (times.size() > most && ignoredUntil.size() < MOST_SENDERS) {
            ignoredUntil.put(sender, now.plus(IGNORED));
        }
    }
}
