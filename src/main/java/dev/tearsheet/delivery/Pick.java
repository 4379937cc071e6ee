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
     * @param ahead whether it comes ahead of its slot because the reader asked for it
     */
    record Issue(Subscription after, Purpose purpose, Optional<Integer> ordinal, LocalDate date, boolean ahead)
            implements Pick {
        /** At its slot. */
        public Issue(Subscription after, Purpose purpose, Optional<Integer> ordinal, LocalDate date) {
            this(after, purpose, ordinal, date, false);
        }
    }

    /**
     * Send nothing now; the subscription goes on like this: due later, or resumed.
     *
     * @param why a slot goes by without a lesson, for the operator
     */
    record Wait(Subscription after, Optional<String> why) implements Pick {
        /** For a reason that is told by the subscription itself. */
        public Wait(Subscription after) {
            this(after, Optional.empty());
        }
    }
}
