package dev.tearsheet.subscription;

import java.time.Duration;

/** What the owner of an address is asked, or offered; who shows the token says yes. */
public enum Question {
    /** Shall these lessons come to you? */
    JOIN(Duration.ofDays(7)),
    /** You have left: do you want to come back after all? */
    RETURN(Duration.ofDays(7)),
    /** Shall the lessons come to this address from now on? */
    MOVE(Duration.ofHours(24)),
    /** Shall the lessons stay with this address, or come back to it? */
    STAY(Duration.ofHours(24));

    private final Duration life;

    Question(Duration life) {
        this.life = life;
    }

    /** So long it waits for its answer. */
    public Duration life() {
        return life;
    }
}
