package dev.tearsheet.delivery;

import java.time.Instant;
import java.util.Optional;

import dev.tearsheet.message.Message;

/** Makes the message of a claimed dispatch. May be called by several threads at once. */
@FunctionalInterface
public interface MailWriter {
    /** The message; nothing if there is nothing to say any more: the lesson or campaign is gone, the question answered. */
    Optional<Message> write(Claimed claimed, Instant now);
}
