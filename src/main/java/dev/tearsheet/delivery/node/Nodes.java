package dev.tearsheet.delivery.node;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The nodes of a database and their signs of life. Each method is one transaction. */
public interface Nodes {
    /**
     * Takes the name for this life, unless a node of another data folder or place has it and may be alive: its lease has
     * not run out, and it was not stopped in good order. Of the same folder at the same place nobody else can run,
     * because its engine holds the folder's lock.
     */
    Entry enter(Life life, Instant now, Instant until);

    /**
     * A sign of life.
     *
     * @param sent when this node last sent a mail
     * @return when any node last sent one; nothing if another life has the name now, and this one must stop
     */
    Optional<Sign> renew(Life life, Instant now, Instant until, Optional<Instant> sent);

    /** What the operator should know of this node, a sentence each, instead of what it told before. */
    void tell(Life life, List<String> troubles);

    /** The end of a life in good order. */
    void leave(Life life, Instant now);

    /** All that were seen lately, by name. */
    List<Node> all();

    /** Forgets nodes that were not seen since then. */
    void forget(Instant before);

    /** How much the database's clock is ahead of this time; none where both are the same machine's. */
    Optional<Duration> ahead(Instant now);

    /** What a sign of life brings back. */
    record Sign(Optional<Instant> newestSent) {}
}
