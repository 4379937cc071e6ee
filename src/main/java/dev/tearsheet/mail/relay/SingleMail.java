package dev.tearsheet.mail.relay;

import java.util.Optional;

import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.message.Message;

/** A mail that no other follows. */
final class SingleMail implements Transport.Mail {
    private final Message message;
    private final Runnable beforeTheDot;
    private boolean fetched;
    private Outcome outcome;

    SingleMail(Message message, Runnable beforeTheDot) {
        this.message = message;
        this.beforeTheDot = beforeTheDot;
    }

    /** The mail, and nothing after it. */
    Optional<Transport.Mail> once() {
        Optional<Transport.Mail> mail = fetched ? Optional.empty() : Optional.of(this);
        fetched = true;
        return mail;
    }

    @Override
    public Message message() {
        return message;
    }

    @Override
    public void beforeTheDot() {
        beforeTheDot.run();
    }

    @Override
    public void ended(Outcome end) {
        outcome = end;
    }

    /** What came of it, once it has ended. */
    Outcome outcome() {
        return outcome;
    }
}
