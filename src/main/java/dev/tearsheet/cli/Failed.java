package dev.tearsheet.cli;

/** A command could not be done; the message says why and what to do. */
final class Failed extends RuntimeException {
    Failed(String message) {
        super(message);
    }
}
