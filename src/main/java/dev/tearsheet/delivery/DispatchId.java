package dev.tearsheet.delivery;

/** The number of a dispatch. */
public record DispatchId(long value) {}
