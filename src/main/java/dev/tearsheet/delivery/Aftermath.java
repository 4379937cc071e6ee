package dev.tearsheet.delivery;

import java.util.Optional;

import dev.tearsheet.subscription.Subscription;

/** Decides what a subscription becomes when an issue of it is settled. Called within a transaction: pure, and quick. */
@FunctionalInterface
public interface Aftermath {
    /** The subscription as it is now in the database, not as it was when the issue was claimed. */
    Subscription after(Subscription current, Settlement settlement);

    /**
     * The subscription as the claim of this issue left it, where somebody remembers it: as long as nobody changes it, it
     * need not be read again.
     */
    default Optional<Subscription> remembered(Dispatch issue) {
        return Optional.empty();
    }
}
