package dev.tearsheet.trial;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * The engine's clock while it is tried out: the real one, moved forward by as much as somebody pressed "next day".
 * Never moves back.
 */
public final class TrialClock implements InstantSource {
    private final InstantSource real;
    private final Consumer<Duration> keep;
    private volatile Duration ahead;

    /**
     * @param ahead how far it was ahead when it was last kept
     * @param keep is told every move and remembers it beyond a restart
     */
    public TrialClock(InstantSource real, Duration ahead, Consumer<Duration> keep) {
        this.real = real;
        this.ahead = ahead;
        this.keep = keep;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    public Duration ahead() {
        return ahead;
    }

    /** Moves on to this instant; one that has passed changes nothing. */
    public synchronized void moveTo(Instant instant) {
        Duration further = Duration.between(instant(), instant);
        if (!further.isNegative() && !further.isZero()) {
            Duration moved = ahead.plus(further);
            keep.accept(moved);
            ahead = moved;
        }
    }
}
