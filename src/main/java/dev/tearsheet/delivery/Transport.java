package dev.tearsheet.delivery;

import dev.tearsheet.message.Message;

/**
 * Hands messages to a relay. May be called by several threads at once; keeps its connections between messages.
 *
 * <p>Never throws for what the network or the relay does: that is an {@link Outcome}. What it cannot explain before the
 * final dot is {@code Deferred}, after it {@code Unknown}.
 */
public interface Transport extends AutoCloseable {
    /** One message to one recipient; returns when the relay has answered or a time limit ran out. */
    Outcome send(Message message);

    /** Closes the connections; what is being sent is finished first. */
    @Override
    void close();
}
