package dev.tearsheet.subscription;

import dev.tearsheet.subscriber.EmailAddress;

/** The addresses at which the engine itself takes mail, and from which it writes. None of them can be a reader. */
@FunctionalInterface
public interface OwnAddresses {
    OwnAddresses NONE = address -> false;

    boolean has(EmailAddress address);
}
