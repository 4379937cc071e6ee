package dev.tearsheet.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * The end of an attempt, as it is written into the ledger.
 *
 * @param due when a deferred mail, or one that was never tried, is due again
 * @param attempted whether the mail was offered to the relay: only then the attempt counts
 */
public record Settlement(
        Dispatch dispatch, DispatchState state, Optional<Instant> due, boolean attempted, String reply, Instant at) {}
