package dev.tearsheet.delivery;

import java.util.Optional;
import java.util.function.Supplier;

import dev.tearsheet.message.Message;

/**
 * Hands messages to a relay. May be called by several threads at once; keeps its connections between messages.
 *
 * <p>Never throws for what the network or the relay does: that is an {@link Outcome}. What it cannot explain before the
 * final dot is {@code Deferred}, after it {@code Unknown}.
 */
public interface Transport extends AutoCloseable {
    /** One message to one recipient, and who wants to know what becomes of it. */
    interface Mail {
        Message message();

        /**
         * Is run once, right before the relay is given what makes it responsible for the message, and not at all if it
         * never comes to that. If it throws, the message is not handed over: the outcome is {@code Deferred} by the fault
         * of our side.
         */
        void beforeTheDot();

        /** The relay has answered, or a time limit ran out. */
        void ended(Outcome outcome);
    }

    /** One message to one recipient; returns when the relay has answered or a time limit ran out. */
    Outcome send(Message message, Runnable beforeTheDot);

    /**
     * Mails one after another, as long as there are any or until another sender has waited for its turn; each comes to its
     * end, in this order, before this returns.
     *
     * @param mails gives the next one, maybe while the one before is still under way: at most one is asked for ahead
     */
    default void sendAll(Supplier<Optional<Mail>> mails) {
        for (Optional<Mail> mail = mails.get(); mail.isPresent(); mail = mails.get()) {
            mail.get().ended(send(mail.get().message(), mail.get()::beforeTheDot));
        }
    }

    /** A message that is in no ledger, such as a sample for the operator. */
    default Outcome send(Message message) {
        return send(message, () -> {});
    }

    /** Closes the connections; what is being sent is finished first. */
    @Override
    void close();
}
