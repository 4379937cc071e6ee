package dev.tearsheet.subscription;

/** The number of a subscription. */
public record SubscriptionId(long value) {}
