package dev.tearsheet.delivery;

import java.time.LocalDate;
import java.util.Optional;

import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Subscription;

/** What is to be done for a subscription that is due. */
public sealed interface Pick {
    /**
     * Send this issue.
     *
     * @param after the subscription as it is kept with the claim
     * @param date the reader's local date
     */
    record Issue(Subscription after, Purpose purpose, Optional<Integer> ordinal, LocalDate date) implements Pick {}

    /** Send nothing now; the subscription goes on like this: due later, or resumed. */
    record Wait(Subscription after) implements Pick {}
}
