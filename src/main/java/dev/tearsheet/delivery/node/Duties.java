package dev.tearsheet.delivery.node;

import java.time.Instant;

/** What only one node does at a time. Each method is one transaction. */
public interface Duties {
    /** Whether this node has the duty until then: it was free, its own, or the lease of whoever had it has run out. */
    boolean take(String duty, String node, Instant now, Instant until);

    /** Leaves it to whoever asks next. */
    void giveBack(String duty, String node);
}
