package dev.tearsheet.campaign;

import java.time.Instant;

/**
 * A new lesson of which those are told who are past it: in the first scheduled lesson that comes after this moment, and
 * never again.
 */
public record Announced(int ordinal, Instant since) {}
