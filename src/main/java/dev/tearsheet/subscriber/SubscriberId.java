package dev.tearsheet.subscriber;

/** The number of a subscriber. */
public record SubscriberId(long value) {}
