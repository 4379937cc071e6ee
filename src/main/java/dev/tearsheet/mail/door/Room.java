package dev.tearsheet.mail.door;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes all connections together may hold in memory, so that many large mails at once are no danger. */
final class Room {
    private final AtomicLong free;

    Room(long bytes) {
        this.free = new AtomicLong(bytes);
    }

    /** Takes so much, or nothing if it is not there. */
    boolean take(int bytes) {
        if (free.addAndGet(-bytes) >= 0) {
            return true;
        }
        free.addAndGet(bytes);
        return false;
    }

    void giveBack(int bytes) {
        free.addAndGet(bytes);
    }
}
