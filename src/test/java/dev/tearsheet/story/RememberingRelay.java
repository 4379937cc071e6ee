package dev.tearsheet.story;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.message.Message;

/** A relay that takes everything and remembers it, until the story tells it to answer otherwise. */
final class RememberingRelay implements Transport {
    private static final Function<Message, Outcome> TAKE = RememberingRelay::take;

    private final List<Message> accepted = new CopyOnWriteArrayList<>();
    private volatile Function<Message, Outcome> mood = TAKE;

    @Override
    public Outcome send(Message message, Runnable beforeTheDot) {
        try {
            beforeTheDot.run();
        } catch (RuntimeException e) {
            return new Outcome.Deferred(e.getMessage(), Outcome.Fault.RELAY);
        }
        Outcome outcome = mood.apply(message);
        if (outcome instanceof Outcome.Accepted) {
            accepted.add(message);
        }
        return outcome;
    }

    /** Its usual answer. */
    static Outcome take(Message message) {
        return new Outcome.Accepted("250 2.0.0 taken");
    }

    void answers(Function<Message, Outcome> newMood) {
        mood = newMood;
    }

    void isDown() {
        mood = m -> new Outcome.Deferred("connection refused", Outcome.Fault.RELAY);
    }

    void isUp() {
        mood = TAKE;
    }

    List<Message> accepted() {
        return accepted;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
