package dev.tearsheet.delivery.sending;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.Dispatch;

/**
 * A claimed mail that is to be handed over.
 *
 * @param waits until when it must wait after all, asked right before it goes; if it was cancelled since it was claimed, it
 *     stays cancelled
 */
record Ready(Claimed claimed, Supplier<Optional<Instant>> waits) {
    Dispatch dispatch() {
        return claimed.dispatch();
    }
}
