package dev.tearsheet.store.ledger;

import java.time.Instant;
import java.util.Optional;

import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Settlement;
import dev.tearsheet.store.outbox.Withdrawals;

/**
 * The end of an attempt and what it meets.
 *
 * @param was what the mail was when its end became known: claimed, or no longer wanted
 * @param claimed since when it was in the node's hands
 */
record Ending(Settlement settlement, DispatchState was, Optional<Instant> claimed) {
    boolean wasCancelled() {
        return was == DispatchState.CANCELLED;
    }

    /** It did not go out and nobody wants it any more. */
    boolean isWithdrawn() {
        return wasCancelled() && Withdrawals.isWaiting(settlement.state());
    }

    /** The state of the dispatch from now on: the truth about what went out, but nothing unwanted is tried again. */
    DispatchState becomes() {
        return isWithdrawn() ? DispatchState.CANCELLED : settlement.state();
    }
}
