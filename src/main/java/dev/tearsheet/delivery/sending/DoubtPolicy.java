package dev.tearsheet.delivery.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.delivery.Settlement;

/** What becomes of a mail that was handed over and whose answer nobody knows, if the operator says nothing else. */
public enum DoubtPolicy {
    /** It counts as sent: a lesson less is better than one twice. */
    ASSUME_SENT,
    /** It is sent once more, under the same Message-ID: a lesson twice is better than one less. */
    RESEND;

    /** A relay that never answers is not to bring a reader the same mail for ever. */
    private static final int MOST_TRIES = 3;

    /** The relay may still be busy with it. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private static final String IN_DOUBT = "in doubt";

    /** How a mail in doubt is written into the ledger. */
    Settlement settlement(Dispatch dispatch, String why, Instant now) {
        boolean again = this == RESEND && dispatch.attempts() + 1 < MOST_TRIES;
        return again
                ? new Settlement(
                        dispatch,
                        DispatchState.DEFERRED,
                        Optional.of(now.plus(PAUSE)),
                        true,
                        IN_DOUBT + ", sent again: " + why,
                        now)
                : new Settlement(dispatch, DispatchState.DOUBTFUL, Optional.empty(), true, why, now);
    }

    boolean isDoubt(Settlement settlement) {
        return settlement.state() == DispatchState.DOUBTFUL
                || settlement.state() == DispatchState.DEFERRED
                        && settlement.reply().startsWith(IN_DOUBT);
    }
}
