package dev.tearsheet.delivery;

import java.time.Instant;

/** The right of one node to send what it has claimed, until then. */
public record Lease(String node, Instant until) {}
