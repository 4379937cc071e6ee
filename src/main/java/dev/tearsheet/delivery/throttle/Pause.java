package dev.tearsheet.delivery.throttle;

import java.time.Duration;

/** Lets time pass; used between the seconds of a limit per second only. */
@FunctionalInterface
public interface Pause {
    /** Returns when the time has passed, or at once if the thread is interrupted. */
    void forAWhile(Duration time);
}
