package dev.tearsheet.delivery.node;

import java.time.Instant;

/** What came of a node's wish to enter under its name. */
public sealed interface Entry {
    /** It has its name. What it left behind, its own journal tells. */
    record Entered() implements Entry {}

    /** It has its name, but another data folder had it before: what was left behind no journal here can tell. */
    record EnteredAnew() implements Entry {}

    /** Another node has the name, whose last sign of life was then. */
    record Refused(Life other, Instant seen, Instant until) implements Entry {}
}
