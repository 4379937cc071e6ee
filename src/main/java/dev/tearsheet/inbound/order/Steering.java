package dev.tearsheet.inbound.order;

import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.telling.StandingView;

/** What became of words that the operator ordered for a reader. */
public sealed interface Steering {
    /**
     * The words were an order.
     *
     * @param changed false if there was nothing to do, or it cannot be done as things stand; then all is as it was
     * @param already whether all was so already; the reader is not mailed then
     * @param notMailed why the reader is not mailed about it, without a full stop; empty if the reader is, or has nothing to hear
     * @param subscription as it is afterwards
     */
    record Steered(boolean changed, boolean already, String notMailed, StandingView.Row subscription)
            implements Steering {
        /** What happened and how things stand, in a line. */
        public String words(EmailAddress whom) {
            return what() + whom + ", "
                    + subscription.campaign() + ": " + subscription.state()
                    + (subscription.due().isEmpty() ? "" : ", due " + subscription.due()) + ", "
                    + subscription.received() + " of " + subscription.lessons() + " lessons, at " + subscription.at()
                    + ".";
        }

        /** Whether it is now as the operator wishes. */
        public boolean isSo() {
            return changed || already;
        }

        private String what() {
            if (already) {
                return "It was so already. ";
            }
            if (notMailed.isEmpty()) {
                return changed ? "Done. " : "Nothing to do: that cannot be done as things stand. ";
            }
            return (changed ? "Done, but the reader is not told: " : "Nothing is mailed: ") + notMailed + ". ";
        }
    }

    /**
     * Nothing was done.
     *
     * @param words why, and what to do about it
     */
    record Refused(Why why, String words) implements Steering {}

    /** Why nothing was done. */
    enum Why {
        /** The words begin with nothing that a reader can order. */
        NO_ORDER,
        /** The verb is known, what stands behind it is not understood. */
        SLIP,
        /** The campaign does not allow it. */
        NOT_ALLOWED,
        /** There is no such campaign. */
        NO_CAMPAIGN,
        /** Nobody with this address is, or was, in the campaign. */
        NOBODY
    }
}
