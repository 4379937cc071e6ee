package dev.tearsheet.cli.shared;

/** A command could not be done; the message says why and what to do. */
public final class Failed extends RuntimeException {
    public Failed(String message) {
        super(message);
    }
}
