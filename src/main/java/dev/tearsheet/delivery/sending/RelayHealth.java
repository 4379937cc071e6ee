package dev.tearsheet.delivery.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.tearsheet.delivery.node.Tenure;

/**
 * Whether mail may be handed over at present: this node has its lease, and the relay takes mail. When the relay does not,
 * everything waits a little, then a little longer: no mail fails because of it.
 */
public final class RelayHealth {
    private static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(5));

    /** Why nothing is sent, since when, and when it is tried again. */
    public record Down(String reason, Instant since, Instant retry) {}

    private final Tenure tenure;
    private int failures;
    /** Asked for with every mail, so without waiting for others. */
    private volatile Optional<Down> down = Optional.empty();

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
    public Optional<Down> works() {
        return down.isEmpty() ? Optional.empty() : isOver();
    }

    private synchronized Optional<Down> isOver() {
        Optional<Down> before = down;
        failures = 0;
        down = Optional.empty();
        return before;
    }

    /** The failure, while it lasts; it lasts until a mail has passed. */
    public Optional<Down> down() {
        return down;
    }

    public boolean mayTry(Instant now) {
        return down.filter(d -> now.isBefore(d.retry())).isEmpty() && isOurs(now);
    }

    /** Whether what this node has claimed is still its own. */
    public boolean isOurs(Instant now) {
        return tenure.holds(now);
    }
}
