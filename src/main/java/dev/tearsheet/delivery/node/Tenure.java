package dev.tearsheet.delivery.node;

import java.time.Instant;

/** Whether this node may still act on what it has claimed; its signs of life see to that. */
@FunctionalInterface
public interface Tenure {
    /** That of an engine which shares its database with nobody. */
    Tenure ALONE = now -> true;

    boolean holds(Instant now);
}
