package dev.tearsheet.delivery.writing;

import java.util.Optional;

import dev.tearsheet.subscriber.EmailAddress;

/** The mails that came in, as they are needed to pass them on. */
@FunctionalInterface
public interface Originals {
    /**
     * @param author to whom an answer goes; none if that is not clear
     * @param source the bytes as they came
     */
    record Original(Optional<EmailAddress> author, byte[] source) {}

    /** The mail of this number. */
    Optional<Original> find(long number);
}
