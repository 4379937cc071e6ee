package dev.tearsheet.store;

import java.time.Instant;
import java.util.Optional;

import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Settlement;

/**
 * The end of an attempt and what it meets.
 *
 * @param wasCancelled whether the mail was no longer wanted when its end became known
 * @param claimed since when it was in the node's hands
 */
record Ending(Settlement settlement, boolean wasCancelled, Optional<Instant> claimed) {
    /** It did not go out and nobody wants it any more. */
    boolean isWithdrawn() {
        return wasCancelled && Withdrawals.isWaiting(settlement.state());
    }

    /** The state of the dispatch from now on: the truth about what went out, but nothing unwanted is tried again. */
    DispatchState becomes() {
        return isWithdrawn() ? DispatchState.CANCELLED : settlement.state();
    }
}
