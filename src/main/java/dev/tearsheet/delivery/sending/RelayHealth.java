package dev.tearsheet.delivery.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.tearsheet.delivery.node.Tenure;

/**
 * Whether mail may be handed over at present: this node has its lease, and the relay takes mail. When the relay does not,
 * everything waits a little, then a little longer: no mail fails because of it. Also what could not be written lately.
 */
public final class RelayHealth {
    private static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(5));

    /** A mail that cannot be written waits so long for the operator to mend its template. */
    static final Duration UNTIL_MENDED = Duration.ofMinutes(5);

    private static final int MOST_FAULTS = 10;

    /** Why nothing is sent, since when, and when it is tried again. */
    public record Down(String reason, Instant since, Instant retry) {}

    private final Tenure tenure;
    private int failures;
    private Optional<Down> down = Optional.empty();
    private final Map<String, Instant> unwritten = new TreeMap<>();

    public RelayHealth(Tenure tenure) {
        this.tenure = tenure;
    }

    public synchronized void failed(String reason, Instant now) {
        Instant since = down.map(Down::since).orElse(now);
        Instant retry = now.plus(WAITS.get(Math.min(failures, WAITS.size() - 1)));
        failures++;
        down = Optional.of(new Down(reason, since, retry));
    }

    /** A mail has passed; gives back the failure that is over, if there was one. */
    public synchronized Optional<Down> works() {
        Optional<Down> before = down;
        failures = 0;
        down = Optional.empty();
        return before;
    }

    /** The failure, while it lasts; it lasts until a mail has passed. */
    public synchronized Optional<Down> down() {
        return down;
    }

    /** Whether this is news: a broken template breaks every mail. Of very many faults only the first are kept. */
    synchronized boolean unwritten(String why, Instant now) {
        forget(now);
        boolean isKept = unwritten.containsKey(why) || unwritten.size() < MOST_FAULTS;
        return isKept && unwritten.put(why, now) == null;
    }

    /** What cannot be written, in sentences, until it must have been tried again and went well. */
    public synchronized List<String> unwritten(Instant now) {
        forget(now);
        return List.copyOf(unwritten.keySet());
    }

    private void forget(Instant now) {
        unwritten.values().removeIf(at -> at.isBefore(now.minus(UNTIL_MENDED.multipliedBy(2))));
    }

    public synchronized boolean mayTry(Instant now) {
        return down.filter(d -> now.isBefore(d.retry())).isEmpty() && isOurs(now);
    }

    /** Whether what this node has claimed is still its own. */
    public boolean isOurs(Instant now) {
        return tenure.holds(now);
    }
}
