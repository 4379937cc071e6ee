package dev.tearsheet.delivery;

import dev.tearsheet.message.Message;

/**
 * Hands messages to a relay. May be called by several threads at once; keeps its connections between messages.
 *
 * <p>Never throws for what the network or the relay does: that is an {@link Outcome}. What it cannot explain before the
 * final dot is {@code Deferred}, after it {@code Unknown}.
 */
public interface Transport extends AutoCloseable {
    /**
     * One message to one recipient; returns when the relay has answered or a time limit ran out.
     *
     * @param beforeTheDot is run once, right before the relay is given what makes it responsible for the message, and not
     *     at all if it never comes to that. If it throws, the message is not handed over: the outcome is {@code Deferred}
     *     by the fault of our side
     */
    Outcome send(Message message, Runnable beforeTheDot);

    /** A message that is in no ledger, such as a sample for the operator. */
    default Outcome send(Message message) {
        return send(message, () -> {});
    }

    /** Closes the connections; what is being sent is finished first. */
    @Override
    void close();
}
