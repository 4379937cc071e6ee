package dev.tearsheet.inbound.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Knows when so many addresses of one domain vanish within an hour that it is the provider's fault and not the readers'.
 * It counts in the database once a minute for each domain, and by itself in between: notices may come by the thousand.
 */
public final class BulkGuard {
    private static final Duration AT_ONCE = Duration.ofHours(1);
    private static final Duration COUNTED = Duration.ofMinutes(1);
    private static final int MOST_DOMAINS = 1_000;

    /** How many vanished, counted then; of how many readers, which is asked only when it matters: it reads all people. */
    private record Count(int vanished, OptionalInt readers, Instant at) {}

    private final Returns returns;
    private final int least;
    private final int percent;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_DOMAINS;
        }
    };

    /**
     * @param least more than so many addresses
     * @param percent at least so many of a hundred readers at the domain
     */
    public BulkGuard(Returns returns, int least, int percent) {
        this.returns = returns;
        this.least = least;
        this.percent = percent;
    }

    /** Whether the address that has just vanished at this domain, as was noted, is held to be there still. */
    synchronized boolean holds(String domain, Instant now) {
        Count count = counts.compute(
                domain,
                (name, before) -> before != null && before.at().plus(COUNTED).isAfter(now)
                        ? new Count(before.vanished() + 1, before.readers(), before.at())
                        : new Count(returns.hardAt(name, now.minus(AT_ONCE)), OptionalInt.empty(), now));
        return count.vanished() > least && count.vanished() * 100L >= (long) percent * readers(domain, count);
    }

    private int readers(String domain, Count count) {
        if (count.readers().isEmpty()) {
            int readers = returns.readersAt(domain) + count.vanished();
            counts.put(domain, new Count(count.vanished(), OptionalInt.of(readers), count.at()));
            return readers;
        }
        return count.readers().getAsInt();
    }
}
