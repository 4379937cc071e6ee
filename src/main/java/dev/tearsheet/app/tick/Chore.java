package dev.tearsheet.app.tick;

import java.time.Duration;

/**
 * The table of the engine's regular work. All of it looks at the database for what is due, so each can be done at any
 * time, by any node and twice. docs/clock.md tells the same to the operator, and a test holds both against each other.
 */
public enum Chore {
    WORK("work", Where.EACH_NODE, Duration.ofSeconds(5), Missed.NEXT_TICK),
    CAMPAIGN_FILES("campaign files", Where.EACH_NODE, Duration.ofSeconds(3), Missed.NEXT_TICK),
    SIGN_OF_LIFE("sign of life", Where.EACH_NODE, Duration.ofSeconds(20), Missed.NEXT_TICK),
    FOLLOWING("following", Where.ONE_NODE, Duration.ofSeconds(30), Missed.NEXT_TICK),
    TAKE_OVER("take over", Where.ONE_NODE, Duration.ofSeconds(30), Missed.NEXT_TICK),
    MOVING_TIMES("moving times", Where.ONE_NODE, Duration.ofSeconds(30), Missed.NEXT_TICK),
    TALLIES("tallies", Where.ONE_NODE, Duration.ofMinutes(1), Missed.NEXT_TICK),
    DAILY_REPORT("daily report", Where.ONE_NODE, Duration.ofMinutes(5), Missed.ONCE_AT_ONCE),
    WATCH("watch", Where.ONE_NODE, Duration.ofMinutes(10), Missed.ONCE_AT_ONCE),
    TIDY_UP("tidy up", Where.ONE_NODE, Duration.ofHours(1), Missed.ONCE_AT_ONCE),
    RETENTION("retention", Where.ONE_NODE, Duration.ofHours(1), Missed.ONCE_AT_ONCE);

    /** Who does it, where several nodes share a database. */
    public enum Where {
        /** Every node, for itself. */
        EACH_NODE,
        /** One at a time; another goes on when that one dies. */
        ONE_NODE
    }

    private final String words;
    private final Where where;
    private final Duration every;
    private final Missed missed;

    Chore(String words, Where where, Duration every, Missed missed) {
        this.words = words;
        this.where = where;
        this.every = every;
        this.missed = missed;
    }

    public String words() {
        return words;
    }

    public Where where() {
        return where;
    }

    public Duration every() {
        return every;
    }

    public Missed missed() {
        return missed;
    }
}
