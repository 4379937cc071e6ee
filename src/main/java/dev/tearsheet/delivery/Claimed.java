package dev.tearsheet.delivery;

import java.util.Optional;

import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Subscription;

/** A claimed dispatch with whom it is for, as both were when it was claimed; a help mail may be for a stranger. */
public record Claimed(Dispatch dispatch, Optional<Subscription> subscription, Optional<Subscriber> subscriber) {}
