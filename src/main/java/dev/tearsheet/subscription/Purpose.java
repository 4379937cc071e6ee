package dev.tearsheet.subscription;

import java.time.Duration;
import java.util.List;

/** What a mail is for. The lessons and the finishing mail are issues; all others are notices about a subscription. */
public enum Purpose {
    CONFIRM(List.of(
            new Limit(1, Duration.ofMinutes(15)),
            new Limit(3, Duration.ofHours(24)),
            new Limit(5, Duration.ofDays(30)))),
    WELCOME(List.of()),
    LESSON(List.of()),
    FINISH(List.of()),
    GOODBYE(List.of(new Limit(3, Duration.ofHours(24)))),
    /** To someone who joins again: you are on already. */
    ALREADY_ON(List.of(new Limit(1, Duration.ofHours(24)))),
    /** To the reader, when a mail from somebody else asked to leave: was this you? */
    LEAVE_CHECK(List.of(new Limit(1, Duration.ofHours(24)))),
    PAUSED(List.of(new Limit(5, Duration.ofHours(24)))),
    RESUMED(List.of(new Limit(5, Duration.ofHours(24)))),
    HELP(List.of(new Limit(1, Duration.ofHours(24))));

    /** At most so many to one address within a time, over all campaigns. */
    public record Limit(int most, Duration within) {}

    private final List<Limit> limits;

    Purpose(List<Limit> limits) {
        this.limits = limits;
    }

    /** What protects the person at the other end: a mail over a limit is never planned. */
    public List<Limit> limits() {
        return limits;
    }

    public boolean isIssue() {
        return this == LESSON || this == FINISH;
    }
}
